using MagmaGame.Session;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Commands;
using MagmaGame.Terminal.Tutorials;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain;

/// <summary>A tutorial's hints in a plain game: before a prompt, each once a round.</summary>
internal sealed class Guidance(TutorialDefinition tutorial, GameSession session, Page page)
{
    private readonly Coach _coach = new(tutorial, session, (doing, subject) => PlainWays.Of(session, doing, subject));
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private int _round = -1;

    /// <summary>Writes the hint of the moment, unless this round has had it.</summary>
    public void Give()
    {
        if (_round != session.History.Count)
        {
            _round = session.History.Count;
            _given.Clear();
        }
        if (_coach.Current is not { } hint || !_given.Add(hint.Id)) return;
        _coach.Said(hint);
        page.Blank();
        page.Line(hint.Step > 0 ? $"Hint: {hint.Text} ({hint.Step}\u00A0of\u00A0{hint.Of})" : $"Hint: {hint.Text}", Tone.Question);
    }

    /// <summary>Lets the hint of the moment be given once more.</summary>
    public void Repeat() => _given.Clear();

    /// <summary>Tells the coach of a command that only looks.</summary>
    /// <param name="verb">The command.</param>
    /// <param name="argument">What followed it.</param>
    public void Saw(Verb verb, string argument)
    {
        if (DeedOf(verb) is { } deed) _coach.Saw(deed, SubjectOf(verb, argument));
    }

    private static Deed? DeedOf(Verb verb) => verb switch
    {
        Verb.Arguments => Deed.ReadArguments,
        Verb.Sources => Deed.ReadSources,
        Verb.Advice => Deed.HeardAdvisors,
        Verb.Glossary => Deed.OpenedGlossary,
        Verb.Source or Verb.Documents or Verb.Search => Deed.OpenedDocuments,
        Verb.Why => Deed.AskedWhy,
        Verb.Who => Deed.AskedWho,
        Verb.Knobs => Deed.LookedAtKnobs,
        Verb.Initiatives => Deed.LookedAtInitiatives,
        Verb.Briefing => Deed.OpenedBriefing,
        Verb.Status => Deed.OpenedStatus,
        Verb.Rivals or Verb.World => Deed.OpenedWorld,
        Verb.Lab => Deed.OpenedLab,
        Verb.Ledger => Deed.OpenedLedger,
        Verb.History => Deed.OpenedTimeline,
        Verb.Decisions => Deed.OpenedJournal,
        Verb.Help => Deed.OpenedHelp,
        _ => null,
    };

    private string SubjectOf(Verb verb, string argument)
    {
        if (argument.Length == 0) return "";
        return verb switch
        {
            Verb.Why or Verb.History => WhyView.Find(session, argument).Found?.Name ?? "",
            Verb.Initiatives => InitiativesView.Search(session).Find(argument).Found?.Id ?? "",
            _ => "",
        };
    }
}
