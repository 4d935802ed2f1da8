using System.Collections.Immutable;
using System.Xml.Linq;

namespace MagmaGame.Reports.Articles;

/// <summary>A part of an article that stands by itself.</summary>
public abstract record Block;

/// <summary>What a paragraph is for.</summary>
public enum ParagraphKind
{
    /// <summary>To be read in its turn.</summary>
    Usual,
    /// <summary>To be read first.</summary>
    Lead,
    /// <summary>To explain what stands beside it.</summary>
    Note,
    /// <summary>To explain signs and colours; left out where there are none.</summary>
    Legend,
    /// <summary>Told by the game itself.</summary>
    Scene,
}

/// <summary>A paragraph.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Kind">What it is for.</param>
public sealed record Paragraph(ImmutableArray<Phrase> Words, ParagraphKind Kind = ParagraphKind.Usual) : Block;

/// <summary>Some points.</summary>
/// <param name="Items">The words of each.</param>
/// <param name="IsCounted">Whether they are numbered.</param>
public sealed record Points(ImmutableArray<ImmutableArray<Phrase>> Items, bool IsCounted = false) : Block;

/// <summary>Figures to be seen from afar.</summary>
/// <param name="Items">The figures.</param>
public sealed record KeyFigures(ImmutableArray<KeyFigure> Items) : Block;

/// <summary>A figure to be seen from afar.</summary>
/// <param name="Figure">The figure with its unit.</param>
/// <param name="Words">What it is.</param>
public sealed record KeyFigure(string Figure, string Words);

/// <summary>A table.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">The cells of each row; the first names the row.</param>
/// <param name="IsCourse">Whether rows follow each other in time, so that some of them are enough to see how it went.</param>
public sealed record DataTable(
    string Caption, ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<string>> Rows, bool IsCourse = false) : Block;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading, with the unit.</param>
/// <param name="IsFigure">Whether it holds figures, which stand at the right.</param>
public sealed record Column(string Heading, bool IsFigure = false);

/// <summary>A picture that has words and a table for those who do not see it.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What is to be seen in it.</param>
/// <param name="Drawing">The drawing: an <c>svg</c> element.</param>
/// <param name="Caption">What stands under it.</param>
/// <param name="Table">The same as a table; null where the words say all.</param>
public sealed record Picture(
    string Title, string Description, XElement Drawing, ImmutableArray<Phrase> Caption, DataTable? Table) : Block;

/// <summary>Pictures to be seen side by side where there is room.</summary>
/// <param name="Pictures">The pictures.</param>
public sealed record Gallery(ImmutableArray<Picture> Pictures) : Block;

/// <summary>Something for those who want to know more, folded away.</summary>
/// <param name="Summary">What it is.</param>
/// <param name="Blocks">What stands in it.</param>
/// <param name="IsForPaper">Whether a print shows it unfolded; all else that is folded stays off paper.</param>
public sealed record Fold(string Summary, ImmutableArray<Block> Blocks, bool IsForPaper = false) : Block;

/// <summary>What to type.</summary>
/// <param name="Lines">A command each.</param>
public sealed record Commands(ImmutableArray<string> Lines) : Block;

/// <summary>A story within the story.</summary>
/// <param name="Sign">A letter that pictures name it by; empty for none.</param>
/// <param name="Kicker">Such as its date.</param>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record Card(string Sign, string Kicker, string Title, ImmutableArray<Block> Blocks) : Block;

/// <summary>What happened, in the order of time.</summary>
/// <param name="Moments">The moments.</param>
public sealed record TimeLine(ImmutableArray<Moment> Moments) : Block;

/// <summary>Kinds of moment.</summary>
public enum MomentKind
{
    /// <summary>Something that all could see.</summary>
    Seen,
    /// <summary>Something that nobody saw then.</summary>
    Hidden,
    /// <summary>A decision.</summary>
    Decision,
}

/// <summary>A moment of a time line.</summary>
/// <param name="Date">When.</param>
/// <param name="Sign">A letter or number that pictures name it by; empty for none.</param>
/// <param name="Words">What.</param>
/// <param name="Kind">What kind.</param>
public sealed record Moment(string Date, string Sign, ImmutableArray<Phrase> Words, MomentKind Kind);

/// <summary>Words beside a bar that shows the same.</summary>
/// <param name="Words">The words; they say all that the bar shows.</param>
/// <param name="Bar">The bar: an <c>svg</c> element.</param>
/// <param name="Note">More about it; empty for nothing.</param>
public sealed record Measure(ImmutableArray<Phrase> Words, XElement Bar, ImmutableArray<Phrase> Note) : Block;
