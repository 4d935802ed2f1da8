using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Texts;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Glossary;

namespace MagmaGame.Content.Glossary;

/// <summary>Reads the words that somebody new to the subject needs.</summary>
internal static class GlossaryReader
{
    /// <summary>The most words of a meaning: one or two sentences.</summary>
    internal const int MostWords = 50;

    internal static readonly string[] Keys = ["term", "also", "meaning", "sources"];

    public static ImmutableArray<GlossaryTerm> Read(Library library)
    {
        var taken = new Dictionary<string, (string Term, Place Place)>(StringComparer.OrdinalIgnoreCase);
        var terms = ImmutableArray.CreateBuilder<GlossaryTerm>();
        foreach (var item in library.Items("terms"))
        {
            var fields = item.Fields(Keys);
            var name = fields.Text("term");
            var forms = ImmutableArray.CreateBuilder<string>();
            if (name.Length > 0) Claim(fields, fields.Trail.Then("term"), (ScalarNode)fields.Find("term")!, name);
            if (fields.Has("also"))
            {
                foreach (var (scalar, index) in fields.Scalars("also"))
                {
                    forms.Add(scalar.Text);
                    Claim(fields, fields.TrailTo("also", index), scalar, name);
                }
            }
            var meaning = Prose.Read(fields, "meaning");
            if (Prose.WordsIn(meaning) is > MostWords and var words) fields.Add(DiagnosticCatalogue.MeaningLong, "meaning", words, MostWords);
            terms.Add(new GlossaryTerm(name, forms.DrainToImmutable(), meaning, fields.Has("sources") ? fields.Claims("sources") : []));
        }
        return [.. terms.OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase)];

        // A text that names a form must mean one term by it.
        void Claim(Fields fields, Trail trail, ScalarNode scalar, string term)
        {
            var place = fields.Context.PlaceOf(scalar, trail);
            if (taken.TryAdd(scalar.Text.Trim(), (term, place))) return;
            var (other, first) = taken[scalar.Text.Trim()];
            fields.Context.Report.Add(DiagnosticCatalogue.FormTaken.At(place, scalar.Text, other) with { Related = [first.Related("first here")] });
        }
    }
}
