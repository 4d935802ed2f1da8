using System.Collections.Immutable;
using MagmaGame.Simulation.Glossary;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>Finds words of the glossary in texts.</summary>
internal static class TermsIn
{
    /// <summary>
    /// The terms that a text names in any of their forms, in the order in which they first come up. Only whole words count, capitals
    /// make no difference, and where a longer form stands the shorter ones in it do not: “alignment tax” is no “alignment”.
    /// </summary>
    /// <param name="glossary">The terms.</param>
    /// <param name="text">The text.</param>
    public static IEnumerable<GlossaryTerm> Text(ImmutableArray<GlossaryTerm> glossary, string text) =>
        Places(glossary, text).Select(place => place.Term).Distinct();

    /// <summary>Every place where a text names a term, from its beginning to its end.</summary>
    /// <inheritdoc cref="Text"/>
    public static IEnumerable<TermPlace> Places(ImmutableArray<GlossaryTerm> glossary, string text)
    {
        var forms = glossary
            .SelectMany(term => term.AllForms.Select(form => (Form: form, Term: term)))
            .OrderByDescending(pair => pair.Form.Length);
        var taken = new bool[text.Length];
        var found = new List<TermPlace>();
        foreach (var (form, term) in forms)
        {
            for (var at = IndexOf(text, form, 0); at >= 0; at = IndexOf(text, form, at + form.Length))
            {
                var place = taken.AsSpan(at, form.Length);
                if (place.Contains(true) || !IsWhole(text, at, form.Length)) continue;
                place.Fill(true);
                found.Add(new TermPlace(at, form.Length, term));
            }
        }
        return found.OrderBy(place => place.At);
    }

    /// <summary>Finds a word by any of its forms.</summary>
    public static NameSearch<GlossaryTerm> Search(ImmutableArray<GlossaryTerm> glossary) => new(glossary, term => term.AllForms);

    private static int IndexOf(string text, string form, int from) =>
        form.Length == 0 || from > text.Length ? -1 : text.IndexOf(form, from, StringComparison.OrdinalIgnoreCase);

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !IsOfWord(text[at - 1])) && (at + length == text.Length || !IsOfWord(text[at + length]));

    // A part of a word with dashes is not that word.
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c == '-';
}
