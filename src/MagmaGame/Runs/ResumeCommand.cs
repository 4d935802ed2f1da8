namespace MagmaGame.Runs;

/// <summary>What a player types to go on with a game.</summary>
internal static class ResumeCommand
{
    /// <summary>The command.</summary>
    /// <param name="run">Name of the kept game, or its file.</param>
    /// <param name="content">What <c>--content</c> named; null when it was not given.</param>
    public static string Of(string run, string? content) =>
        $"magma play --resume {Quoted(run)}{(content is null ? "" : $" --content {Quoted(content)}")}";

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
