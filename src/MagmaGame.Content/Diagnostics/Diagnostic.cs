using System.Collections.Immutable;

namespace MagmaGame.Content.Diagnostics;

/// <summary>Another place that a diagnostic speaks of.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedPlace(string Path, int Line, int Column, string Message);

/// <summary>A mistake or remark at a place in a content file.</summary>
public sealed record Diagnostic
{
    /// <summary>What kind of mistake; carries the explanation.</summary>
    public required DiagnosticKind Kind { get; init; }
    /// <summary>What is wrong here, one line, names in quotes.</summary>
    public required string Message { get; init; }
    /// <summary>The file, relative, with forward slashes; empty when the mistake is that no file says something.</summary>
    public required string Path { get; init; }
    /// <summary>Where in the file.</summary>
    public required TextSpan Span { get; init; }
    /// <summary>The word that was probably meant; null when nothing is near.</summary>
    public string? DidYouMean { get; init; }
    /// <summary>Whether <see cref="DidYouMean"/> is the only word within a single edit.</summary>
    public bool IsOnlyMeant { get; init; }
    /// <summary>What the meant word is and where it is declared; null when there is nothing to tell.</summary>
    public string? DidYouMeanDetail { get; init; }
    /// <summary>How to mend it, where that is worth saying.</summary>
    public string? Help { get; init; }
    /// <summary>Other places that matter, such as the first of two definitions.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];
    /// <summary>Where in the content's own terms, as <c>security.contractor-badge > pick.boost[0]</c>; may be empty.</summary>
    public string LogicalPath { get; init; } = "";

    /// <summary>The code, as <c>MG0203</c>.</summary>
    public string Code => Kind.Code;
    /// <summary>How much it matters.</summary>
    public Severity Severity => Kind.Severity;
}
