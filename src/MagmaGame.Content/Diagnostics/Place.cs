namespace MagmaGame.Content.Diagnostics;

/// <summary>Where something stands: in which file, where in it, and where in the content's own terms.</summary>
internal sealed record Place(string Path, TextSpan Span, Trail? Trail)
{
    public static Place Nowhere(string path) => new(path, new TextSpan(1, 1, 1, 1), null);

    public RelatedPlace Related(string message) => new(Path, Span.StartLine, Span.StartColumn, message);

    public override string ToString() => $"{Path}:{Span.StartLine}:{Span.StartColumn}";
}
