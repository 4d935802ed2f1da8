namespace MagmaGame.Runs;

/// <summary>What a player types to go on with a game.</summary>
internal static class ResumeCommand
{
    /// <summary>The command.</summary>
    /// <param name="run">Name of the kept game, or its file.</param>
    /// <param name="content">What <c>--content</c> named; null when it was not given.</param>
    public static string Of(string run, string? content) =>
        $"magma play --resume {Quoted(run)}{Content(content)}";

    /// <summary>The command that branches from it, with N for the month.</summary>
    /// <param name="run">Name of the kept game, or its file.</param>
    /// <param name="content">What <c>--content</c> named; null when it was not given.</param>
    public static string OfBranch(string run, string? content) => $"magma play --from {Quoted(run)} --month N{Content(content)}";

    private static string Content(string? content) => content is null ? "" : $" --content {Quoted(content)}";

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
