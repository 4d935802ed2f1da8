using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Names;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Shapes;

/// <summary>
/// What the reading of a file needs: its text, the names there are, and where mistakes go. Each file has a report of its own,
/// so that files can be read side by side and still tell the same in the same order.
/// </summary>
internal sealed record FileContext(SourceText Source, Vocabulary Names, Report Report)
{
    /// <summary>What texts and conditions read here may know of a game besides its variables.</summary>
    public StoryKnown Story { get; init; }

    public Place PlaceOf(YamlNode node, Trail? trail) => new(Source.Path, Source.Inside(Shown(node)), trail);

    /// <summary>The place of a part of a scalar's value.</summary>
    public Place PlaceOf(ScalarNode scalar, int start, int length, Trail? trail) =>
        new(Source.Path, Source.Inside(ScalarMap.Locate(Source, scalar, start, length)), trail);

    // A block text is pointed at by its sign, | or >, not by all its lines.
    private static TextSpan Shown(YamlNode node) => node is ScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded }
        ? TextSpan.OnLine(node.Span.StartLine, node.Span.StartColumn, 1)
        : node.Span;
}
