using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Suspects;

/// <summary>A change that may let an entry be read, and what is wrong if it does.</summary>
/// <param name="Findings">What is then told; empty when it is told already.</param>
/// <param name="Repair">The lines as they would be right.</param>
internal sealed record Suspect(ImmutableArray<Diagnostic> Findings, ImmutableArray<(int Line, string Text)> Repair)
{
    public Suspect(Diagnostic finding, int line, string text)
        : this([finding], [(line, text)])
    {
    }

    /// <summary>Whether nothing less will do than that all of the entry can be read: so where the sign alone says little.</summary>
    public bool NeedsAll { get; init; }

    /// <summary>Each change with its finding, where they are as many.</summary>
    public IEnumerable<Suspect> Parts => Findings.Length != Repair.Length || Repair.Length < 2
        ? []
        : Findings.Zip(Repair, (finding, repair) => new Suspect([finding], [repair]));

    /// <summary>One suspect of several that may all be at fault; none when there are none.</summary>
    public static IEnumerable<Suspect> Together(IReadOnlyList<(Diagnostic Finding, int Line, string Text)> all) => all.Count == 0
        ? []
        : [new Suspect([.. all.Select(one => one.Finding)], [.. all.Select(one => (one.Line, one.Text))])];
}
