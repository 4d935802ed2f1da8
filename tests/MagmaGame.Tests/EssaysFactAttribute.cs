using System.Runtime.CompilerServices;

namespace MagmaGame.Tests;

/// <summary>A test that needs the essays: those in the folder that MAGMA_ESSAYS names, else those in <c>shared/seeds</c> beside the
/// repository. Where they are not at hand it is skipped, and the test run says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EssaysFactAttribute : FactAttribute
{
    public EssaysFactAttribute([CallerMemberName] string test = "")
    {
        if (Directory.Exists(Folder)) return;
        Skip = $"The essays are not at hand in {Folder}: overlap with them was not checked. Name their folder in MAGMA_ESSAYS.";
        // The usual output of a test run shows names, not reasons.
        DisplayName = $"{test}: {Skip}";
    }

    /// <summary>Where the essays are, or would be.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("MAGMA_ESSAYS") is { Length: > 0 } named
        ? Path.GetFullPath(named)
        : Path.GetFullPath(Repository.File("../shared/seeds"));
}
