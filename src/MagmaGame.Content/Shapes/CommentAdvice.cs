using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Shapes;

/// <summary>Notices where a # that was meant as part of a text began a comment.</summary>
internal static class CommentAdvice
{
    private const string Allows = "magma:allow";
    private const int MostShown = 40;

    /// <summary>Remarks on a comment behind a text; warns when its # has no space after it, as comments have.</summary>
    public static void Check(ScalarNode scalar, FileContext context, Trail parent, string key) => Check(scalar, context, parent.Then(key), "the text", mayBeMeant: true);

    /// <summary>Remarks on a comment behind a condition or effect.</summary>
    public static void CheckExpression(ScalarNode scalar, FileContext context, Trail list, int index)
    {
        if (scalar.Style == ScalarStyle.Plain && !scalar.InFlow) Check(scalar, context, index < 0 ? list : list.Then(index), "the line", mayBeMeant: false);
    }

    private static void Check(ScalarNode scalar, FileContext context, Trail trail, string what, bool mayBeMeant)
    {
        if (SignBehind(scalar, context) is not { } sign) return;
        var line = context.Source.Line(sign.Line);
        var comment = line[(sign.Column - 1)..];
        if (comment.Contains(Allows, StringComparison.Ordinal)) return;
        var isCut = mayBeMeant && comment.Length > 1 && comment[1] is not (' ' or '#');
        // No sentence is cut off behind an id.
        if (!isCut && mayBeMeant && IdForm.Wrong(scalar.Text) is null) return;
        var shown = comment.Length <= MostShown ? comment.ToString() : comment[..MostShown].ToString() + "...";
        var place = PlaceOf(sign, context, trail);
        context.Report.Add(isCut
            ? DiagnosticCatalogue.MaybeCutOff.At(place, scalar.Text) with { Help = "if it belongs to the text, put the whole text in quotes; if it is a comment, write a space behind the #" }
            : DiagnosticCatalogue.CommentBehindText.At(place, what, shown) with
            {
                Help = mayBeMeant
                    ? "if it belongs to the text, put the whole text in quotes; if not, write it on a line of its own"
                    : "only what stands before the # counts; write a comment on a line of its own",
            });
    }

    /// <summary>A report that the expression was cut off, when a comment follows it; null otherwise.</summary>
    public static Diagnostic? ForUnfinished(ScalarNode scalar, FileContext context, Trail trail) =>
        SignBehind(scalar, context) is { } sign
            ? DiagnosticCatalogue.CutOff.At(PlaceOf(sign, context, trail), scalar.Text)
            : null;

    private static Place PlaceOf((int Line, int Column) sign, FileContext context, Trail trail) =>
        new(context.Source.Path,
            TextSpan.OnLine(sign.Line, sign.Column, context.Source.Line(sign.Line).Length - sign.Column + 1), trail);

    private static (int Line, int Column)? SignBehind(ScalarNode scalar, FileContext context)
    {
        if (scalar.Style != ScalarStyle.Plain) return null;
        var line = context.Source.Line(scalar.Span.EndLine);
        var at = scalar.Span.EndColumn - 1;
        while (at < line.Length && line[at] is ' ' or '\t') at++;
        return at < line.Length && line[at] == '#' && at > 0 && line[at - 1] is ' ' or '\t'
            ? (scalar.Span.EndLine, at + 1)
            : null;
    }
}
