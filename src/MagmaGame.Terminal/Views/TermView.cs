using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Session.Words;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>A word of the game that is no number: a milestone, a phase, an ending, an initiative, an advisor, a word of the glossary.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it means.</param>
/// <param name="Names">All it may be asked for by.</param>
internal sealed record TermView(string Kind, string Name, string Text, ImmutableArray<string> Names)
{
    /// <summary>Whether it is a word of the glossary; these give way to all others of the same name.</summary>
    public bool IsOfGlossary { get; init; }

    /// <summary>All words that can be explained.</summary>
    public static ImmutableArray<TermView> All(GameSession session)
    {
        var catalogue = session.Game.Rules.Catalogue;
        var words = new StoryWords(session);
        var terms = catalogue.Milestones.Select(m => Of(
                "milestone", m.Name, MilestoneMonths.Of(session, m) is null ? m.Text.InGeneral : words.Tell(m.Text), m.Id))
            .Concat(catalogue.Phases.Select(p => Of("phase", p.Name, p.Text)))
            .Concat(catalogue.Outcomes.Select(o => Of("one of the three endings", o.Name, o.Outcome == session.Game.Verdict?.Ending.Outcome ? words.Tell(o.Text) : o.Text.InGeneral)))
            .Concat(catalogue.Initiatives.Select(i => Of("initiative", i.Name, i.Text, i.Id)))
            .Concat(catalogue.Advisors.Select(a => Of("advisor", Sentence.Of(session.Cast.Expand(a.Name)), $"{a.About} {a.Voice}", a.Id)));
        var named = terms.SelectMany(t => t.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var glossary = catalogue.Glossary
            .Where(w => !w.AllForms.Any(named.Contains))
            .Select(w => new TermView("word", w.Name, w.Meaning, [.. w.AllForms]) { IsOfGlossary = true });
        // A word that is a milestone and a phase is explained as a milestone.
        return [.. terms.Concat(glossary).DistinctBy(t => t.Name, StringComparer.OrdinalIgnoreCase)
            .Select(t => t with { Text = session.Cast.Expand(t.Text).Trim() })];
    }

    /// <summary>Finds a word by what a player types.</summary>
    public static NameSearch<TermView> Search(GameSession session) => new(All(session), t => t.Names);

    private static TermView Of(string kind, string name, string text, string? id = null) =>
        new(kind, name, text, id is null ? [name] : [name, id]);
}
