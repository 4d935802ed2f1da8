using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Texts;

/// <summary>Texts that players read.</summary>
internal static class Prose
{
    private const int MostOnStack = 2_000;

    /// <summary>A text that must be there: its braces are checked and its lines are joined to paragraphs.</summary>
    public static string Read(Fields fields, string key)
    {
        fields.Text(key);
        return Of(fields, key, variables: false);
    }

    public static string Optional(Fields fields, string key) =>
        fields.OptionalText(key).Length == 0 ? "" : Of(fields, key, variables: false);

    /// <summary>A text that may name variables in braces.</summary>
    public static string WithVariables(Fields fields, string key)
    {
        fields.Text(key);
        return Of(fields, key, variables: true);
    }

    /// <summary>Number of words; a name in braces counts as one.</summary>
    public static int WordsIn(string text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) inside = false;
            else if (!inside && (char.IsLetterOrDigit(c) || c == '{'))
            {
                inside = true;
                words++;
            }
        }
        return words;
    }

    // Writers break lines where their editor does; players' terminals break them anew. A blank line parts paragraphs, and a
    // line that is indented stays a line of its own.
    internal static string Unwrap(string text)
    {
        text = text.Trim();
        if (!text.Contains('\n', StringComparison.Ordinal)) return text;
        // Nothing grows: what stands for line breaks is never longer than they are.
        var joined = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        var blank = false;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOf('\n');
            var line = (end < 0 ? rest : rest[..end]).TrimEnd();
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (line.IsEmpty)
            {
                blank = true;
                continue;
            }
            if (length > 0) length += Join(joined[length..], blank ? "\n\n" : line[0] == ' ' ? "\n" : " ");
            length += Join(joined[length..], line);
            blank = false;
        }
        return new string(joined[..length]);
    }

    private static int Join(Span<char> end, ReadOnlySpan<char> part)
    {
        part.CopyTo(end);
        return part.Length;
    }

    /// <summary>A text about a game that must be there.</summary>
    public static string Told(Fields fields, string key, StoryKnown known)
    {
        fields.Text(key);
        return fields.Find(key) is ScalarNode { IsRefused: false } scalar
            ? Of(scalar, fields.Context with { Story = known }, fields.Trail.Then(key))
            : "";
    }

    /// <summary>A text about a game, wherever it stands.</summary>
    internal static string Of(ScalarNode scalar, FileContext context, Trail trail)
    {
        if (scalar.Text.AsSpan().ContainsAny('{', '}')) Braces.Check(scalar, context, trail, variables: false);
        var text = Unwrap(scalar.Text);
        if (Placeholders.IsIn(text)) context.Report.Add(DiagnosticCatalogue.Unwritten.At(context.PlaceOf(scalar, trail), "text"));
        CheckPronouns(scalar, context, trail, context.PlaceOf(scalar, trail));
        return text;
    }

    // Within a text of several lines no comment can allow the word, so there the text is what is pointed at first.
    private static void CheckPronouns(ScalarNode scalar, FileContext context, Trail trail, Place whole)
    {
        if (Pronouns.Find(scalar.Text, context.Names.Roles) is not var (start, length)) return;
        var place = context.PlaceOf(scalar, start, length, trail);
        var isOneLine = scalar.Span.StartLine == place.Span.StartLine && scalar.Span.EndLine == place.Span.EndLine;
        context.Report.Add(DiagnosticCatalogue.HeOrShe.At(isOneLine ? place : whole, scalar.Text.Substring(start, length)) with
        {
            Related = isOneLine ? [] : [place.Related("it stands here")],
        });
    }

    private static string Of(Fields fields, string key, bool variables)
    {
        if (fields.Find(key) is not ScalarNode scalar) return "";
        if (scalar.Text.AsSpan().ContainsAny('{', '}')) Braces.Check(scalar, fields.Context, fields.Trail.Then(key), variables);
        var text = Unwrap(scalar.Text);
        if (Placeholders.IsIn(text)) fields.Add(DiagnosticCatalogue.Unwritten, key, key);
        CheckPronouns(scalar, fields.Context, fields.Trail.Then(key), fields.PlaceOfKey(key));
        return text;
    }
}
