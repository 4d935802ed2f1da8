using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Texts;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Tutorials;

namespace MagmaGame.Content.Tutorials;

/// <summary>Reads what lessons and remarks say.</summary>
internal static class LessonTextReader
{
    // Three lines of 76 columns, as near as one can tell before the braces are filled.
    internal const int MostLetters = 228;

    public static LessonText Read(Fields fields, string key)
    {
        fields.Text(key);
        if (fields.Find(key) is not ScalarNode scalar) return new LessonText([]);
        Braces.Check(scalar, fields.Context, fields.Trail.Then(key), variables: false, doings: true);
        var text = Prose.Unwrap(scalar.Text).Replace('\n', ' ');
        if (text.Length > MostLetters) fields.Add(DiagnosticCatalogue.LessonLong, key, text.Length, MostLetters);
        return new LessonText(Parts(text));
    }

    private static ImmutableArray<LessonTextPart> Parts(string text)
    {
        var parts = ImmutableArray.CreateBuilder<LessonTextPart>();
        var done = 0;
        for (var from = text.IndexOf('{', StringComparison.Ordinal); from >= 0; from = text.IndexOf('{', from + 1))
        {
            var end = text.IndexOf('}', from);
            if (end < 0) break;
            if (Doings.Find(text[(from + 1)..end]) is not { } part) continue;
            if (from > done) parts.Add(Words(text[done..from]));
            parts.Add(part);
            done = end + 1;
        }
        if (done < text.Length) parts.Add(Words(text[done..]));
        return parts.DrainToImmutable();
    }

    private static LessonTextPart Words(string words) => new(words, null, "", Capital: false);
}
