using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>
/// Which words of the glossary a game has named so far, and so which ones a page names for the first time. It goes by what the
/// game has told until then, which its journal gives back: resumed or played again, the same words are marked.
/// </summary>
/// <param name="session">The game.</param>
internal sealed class TermsMet(GameSession session)
{
    // Texts come up again each time something is asked; the words in them stay the same.
    private readonly Dictionary<string, ImmutableArray<string>> _known = new(StringComparer.Ordinal);

    /// <summary>What the first page of a game marks.</summary>
    public TermMarks Opening(OpeningView view) => Of([view.Text], []);

    /// <summary>What the briefing of this round marks.</summary>
    public TermMarks Briefing(BriefingView view) => Of(
        [.. view.Lit.Select(news => news.Text), .. view.NewPhase is { } phase ? (string[])[phase.Text] : [], .. view.Glosses.Select(gloss => gloss.Text)],
        BeforeBriefing());

    /// <summary>What the scene that waits marks.</summary>
    public TermMarks Scene(EventView view) => Of([view.Text, .. view.Options.Select(option => option.Text)], BeforeScene());

    private TermMarks Of(IEnumerable<string> page, IEnumerable<string> before)
    {
        var glossary = session.Game.Rules.Catalogue.Glossary;
        return glossary.IsEmpty
            ? TermMarks.None
            : new TermMarks(glossary, page, before.SelectMany(text => NamesIn(text)).ToHashSet(StringComparer.Ordinal));
    }

    // In the order in which they were told; the words of a text count whole, whatever part of it a window showed.
    private IEnumerable<string> BeforeBriefing()
    {
        yield return session.Game.Scenario.Text;
        if (session.History.Count == 1) yield break;
        foreach (var text in FirstDay()) yield return text;
        foreach (var text in session.History.SkipLast(1).SelectMany(round => round.Told)) yield return text;
        foreach (var text in Answered(month => month < session.Report.ToMonth)) yield return text;
    }

    private IEnumerable<string> BeforeScene() =>
    [
        session.Game.Scenario.Text,
        .. FirstDay(),
        .. session.History.SelectMany(round => round.Told),
        .. Answered(_ => true),
    ];

    private IEnumerable<string> FirstDay()
    {
        var catalogue = session.Game.Rules.Catalogue;
        var first = (Phase)(int)session.History[0].Values[(int)Variable.Phase];
        return RiskDials.Shown.Select(v => catalogue.Variables[v].Meaning)
            .Concat(catalogue.Phases.Where(p => p.Phase == first).Select(p => p.Text));
    }

    private IEnumerable<string> Answered(Func<int, bool> when) => session.Decisions
        .Where(taken => taken.Scene is not null && when(taken.Month))
        .SelectMany(taken => TextsOf(taken.Scene!));

    private static IEnumerable<string> TextsOf(EventDefinition scene) => scene.Options.Select(option => option.Text).Prepend(scene.Text);

    private ImmutableArray<string> NamesIn(string text)
    {
        if (_known.TryGetValue(text, out var names)) return names;
        names = [.. TermsIn.Text(session.Game.Rules.Catalogue.Glossary, Bare(text)).Select(term => term.Name)];
        _known[text] = names;
        return names;
    }

    // Names and figures in braces are no words: "{month.tedai}" tells a date.
    private static string Bare(string text)
    {
        for (var from = text.IndexOf('{', StringComparison.Ordinal); from >= 0; from = text.IndexOf('{', from + 1))
        {
            var to = text.IndexOf('}', from);
            if (to < 0) return text;
            text = string.Concat(text.AsSpan(0, from + 1), new string('.', to - from - 1), text.AsSpan(to));
        }
        return text;
    }
}
