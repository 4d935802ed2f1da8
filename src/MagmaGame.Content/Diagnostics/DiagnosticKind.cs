using System.Globalization;
using MagmaGame.Content.Fixes;

namespace MagmaGame.Content.Diagnostics;

/// <summary>A kind of mistake: what stands the same in each diagnostic of it.</summary>
/// <param name="Code">Its permanent code, as <c>MG0203</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Template">The message, with <c>{0}</c> and so on for what differs.</param>
/// <param name="Label">A few words beside the underline; may be empty.</param>
/// <param name="Explanation">What it means and how to mend it, for <c>explain</c>.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, string Template, string Label, string Explanation)
{
    /// <summary>How sure it is. Errors are proved; unless a kind says otherwise, warnings are likely and hints hints.</summary>
    public Confidence Confidence { get; init; } = Severity switch
    {
        Severity.Error => Confidence.Proved,
        Severity.Warning => Confidence.Likely,
        _ => Confidence.Hint,
    };

    /// <summary>The mistake, and the same without it.</summary>
    public required DiagnosticExample Example { get; init; }

    /// <summary>How it is mended without judgement; null when that takes a person.</summary>
    public DiagnosticFix? Fix { get; init; }

    internal Diagnostic At(Place place, params ReadOnlySpan<object> arguments) => new()
    {
        Kind = this,
        Message = string.Format(CultureInfo.InvariantCulture, Template, arguments),
        Path = place.Path,
        Span = place.Span,
        LogicalPath = place.Trail?.ToString() ?? "",
    };
}
