using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Printing;

/// <summary>How many findings there are of one weight, in words.</summary>
internal static class FindingCount
{
    /// <summary>As <c>2 errors</c>.</summary>
    public static string Of(IReadOnlyList<Diagnostic> found, Severity severity)
    {
        var count = found.Count(d => d.Severity == severity);
        var word = severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "hint",
        };
        return count == 1 ? $"1 {word}" : $"{count} {word}s";
    }

    /// <summary>As <c>2 errors, 1 warning, 0 hints</c>.</summary>
    public static string OfEach(IReadOnlyList<Diagnostic> found) =>
        $"{Of(found, Severity.Error)}, {Of(found, Severity.Warning)}, {Of(found, Severity.Hint)}";
}
