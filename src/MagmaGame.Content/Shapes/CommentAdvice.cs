using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Shapes;

/// <summary>Notices where a # that was meant as part of a text began a comment.</summary>
internal static class CommentAdvice
{
    /// <summary>Warns when the text is followed by a # that has no space after it, as comments have.</summary>
    public static void Check(ScalarNode scalar, FileContext context, Trail parent, string key)
    {
        if (SignBehind(scalar, context) is not { } sign) return;
        var line = context.Source.Line(sign.Line);
        if (sign.Column >= line.Length || line[sign.Column] is ' ' or '#') return;
        context.Report.Add(DiagnosticCatalogue.MaybeCutOff.At(PlaceOf(sign, context, parent.Then(key)), scalar.Text));
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
