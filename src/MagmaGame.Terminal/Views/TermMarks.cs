using System.Collections.Immutable;
using System.Text;
using MagmaGame.Simulation.Glossary;
using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Views;

/// <summary>The words of the glossary that a page is the first of its game to name, each with the one place where it is marked.</summary>
internal sealed class TermMarks
{
    private readonly Dictionary<string, ImmutableArray<TermPlace>> _places = new(StringComparer.Ordinal);

    /// <summary>Marks for a page.</summary>
    /// <param name="glossary">The terms.</param>
    /// <param name="page">Its texts in the order in which they are read.</param>
    /// <param name="met">Names of the terms that came up before.</param>
    public TermMarks(ImmutableArray<GlossaryTerm> glossary, IEnumerable<string> page, IReadOnlySet<string> met)
    {
        var words = ImmutableArray.CreateBuilder<GlossaryTerm>();
        var written = ImmutableArray.CreateBuilder<string>();
        foreach (var text in page)
        {
            if (_places.ContainsKey(text)) continue;
            var fresh = TermsIn.Places(glossary, text)
                .DistinctBy(place => place.Term.Name, StringComparer.Ordinal)
                .Where(place => !met.Contains(place.Term.Name) && words.All(word => word.Name != place.Term.Name))
                .ToImmutableArray();
            _places[text] = fresh;
            words.AddRange(fresh.Select(place => place.Term));
            written.AddRange(fresh.Select(place => Written(text.Substring(place.At, place.Length), place.Term)));
        }
        Words = words.ToImmutable();
        AsWritten = written.ToImmutable();
    }

    /// <summary>No marks.</summary>
    public static TermMarks None { get; } = new([], [], ImmutableHashSet<string>.Empty);

    /// <summary>The words, in the order in which the page names them.</summary>
    public ImmutableArray<GlossaryTerm> Words { get; }

    /// <summary>The same as the page writes them, each with the name that the glossary has for it where that is another word, such as
    /// "evaluations" and "hotline (lines of communication)".</summary>
    public ImmutableArray<string> AsWritten { get; }

    /// <summary>A text of the page as pieces, of which the marked ones open their word.</summary>
    /// <param name="text">The text, or a paragraph of it.</param>
    /// <param name="ink">What the rest means.</param>
    public IEnumerable<Run> Runs(string text, Ink ink = Ink.Text)
    {
        var done = 0;
        foreach (var (at, length, term) in PlacesIn(text))
        {
            if (at > done) yield return new Run(text[done..at], ink);
            yield return new Run(text.Substring(at, length), Ink.Term) { Term = term.Name };
            done = at + length;
        }
        if (done < text.Length) yield return new Run(text[done..], ink);
    }

    /// <summary>A text of the page with an asterisk after each marked word, for where there is nothing but letters.</summary>
    public string Starred(string text)
    {
        var starred = new StringBuilder(text);
        foreach (var (at, length, _) in PlacesIn(text).Reverse()) starred.Insert(at + length, '*');
        return starred.ToString();
    }

    private static string Written(string word, GlossaryTerm term) =>
        word.Equals(term.Name, StringComparison.OrdinalIgnoreCase) ? term.Name
        : word.Contains(term.Name, StringComparison.OrdinalIgnoreCase) ? word
        : $"{word} ({term.Name})";

    private ImmutableArray<TermPlace> PlacesIn(string text) => _places.GetValueOrDefault(text, []);
}
