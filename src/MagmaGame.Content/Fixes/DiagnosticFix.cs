using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Fixes;

/// <summary>How one kind of mistake is mended without anybody's judgement. Only what has no meaning now (an error), or does nothing,
/// is mended so, and only where there is one way to do it.</summary>
/// <param name="Does">What it does, for the person who is asked: as <c>put the text in quotes</c>.</param>
/// <param name="Edit">The edit for a finding on its line (without the break); null where it is not safe.</param>
public sealed record DiagnosticFix(string Does, Func<Diagnostic, string, TextEdit?> Edit)
{
    /// <summary>What the kind's bad example becomes; null when that is its good example.</summary>
    public string? After { get; init; }
}
