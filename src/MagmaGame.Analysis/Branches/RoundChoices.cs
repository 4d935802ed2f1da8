using System.Collections.Immutable;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Courses;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Analysis.Branches;

/// <summary>All that could have been decided in one round of a game: other answers to its scenes, an initiative or none, other
/// knobs.</summary>
public sealed class RoundChoices
{
    private readonly GameSession _session;
    private readonly Game[] _before;
    private readonly ImmutableArray<OtherChoice> _choices;

    private RoundChoices(GameSession session, PlayedRound round)
    {
        (_session, Round) = (session, round);
        _before = Before(session, round);
        _choices = [.. Answers(), .. Initiatives(), .. LeftUndone()];
    }

    /// <summary>The round.</summary>
    public PlayedRound Round { get; }

    /// <summary>The choices that were possible and not taken, in the order of the round; the knobs, which can be set to anything,
    /// are not among them.</summary>
    public IEnumerable<OtherChoice> Possible => _choices.Where(c => !c.WasTaken && c.Refused == Rejection.None);

    /// <summary>The choices of the round that holds a month; null when the game has none that does.</summary>
    /// <param name="session">The game, in course or over.</param>
    /// <param name="month">The month, from 0.</param>
    public static RoundChoices? InMonth(GameSession session, int month) =>
        Of(session, round => round.Month <= month && month < round.Month + (int)session.Setup.Pace);

    /// <summary>The choices of the round of a decision; null when the game has no such decision.</summary>
    /// <param name="session">The game, in course or over.</param>
    /// <param name="place">Place of the decision, from 0; of a game in course, the next one too.</param>
    public static RoundChoices? AtDecision(GameSession session, int place) =>
        Of(session, round => round.Place <= place && place <= round.End);

    /// <summary>Looks for a choice by what somebody typed.</summary>
    /// <param name="text">A name, full or short, or six numbers.</param>
    /// <param name="place">Place of the decision that was pointed at, which settles what would be ambiguous; null when a month was.</param>
    public ChoiceFinding Find(string text, int? place = null)
    {
        if (ChoiceText.ReadKnobs(text) is { } knobs) return Judge([Knobs(knobs)]);
        var named = _choices.Where(c => c.FullName == text).ToList();
        if (named.Count == 0) named = _choices.Where(c => c.Name == text || Dotted(c.FullName) == text).ToList();
        if (named.Where(c => PointedAt(c, place)).ToList() is { Count: > 0 } pointed) named = pointed;
        if (named.Count == 0 && text == ChoiceText.Nothing) return new ChoiceFinding(ChoiceProblem.NothingToLeave, []);
        // What was decided anyway is hardly meant.
        if (named.Where(c => !c.WasTaken).ToList() is { Count: > 0 } others) named = others;
        // Of both, not to take the initiative is meant: the knobs have numbers of their own to ask for.
        if (named is [{ Kind: TurningKind.Initiative, Instead: null } left, { Kind: TurningKind.Knobs }]) named = [left];
        return Judge(named);
    }

    private static ChoiceFinding Judge(IReadOnlyList<OtherChoice> named) => new(
        named switch
        {
            [] => ChoiceProblem.Unknown,
            [_, _, ..] => ChoiceProblem.Ambiguous,
            [{ WasTaken: true }] => ChoiceProblem.WasTaken,
            [{ Refused: Rejection.KnobsInvalid }] => ChoiceProblem.KnobsInvalid,
            [{ Refused: not Rejection.None }] => ChoiceProblem.Refused,
            _ => ChoiceProblem.None,
        },
        [.. named]);

    // The knobs of a round are changed as it ends, whatever decision turned them.
    private bool PointedAt(OtherChoice choice, int? place) =>
        place is { } at && (choice.Place == at
            || (choice.Kind == TurningKind.Knobs && at < _session.Decisions.Count && _session.Decisions[at].Decision.Kind == DecisionKind.SetKnobs));

    private static string Dotted(string fullName) => fullName.Replace(':', '.');

    private static RoundChoices? Of(GameSession session, Func<PlayedRound, bool> wanted) =>
        PlayedRound.Of(session).FirstOrDefault(wanted) is { } round ? new RoundChoices(session, round) : null;

    // The game before each decision of the round, and before its end.
    private static Game[] Before(GameSession session, PlayedRound round)
    {
        var games = new Game[round.End - round.Place + 1];
        var place = 0;
        foreach (var (game, _) in session.Retold())
        {
            if (place >= round.Place)
            {
                var copy = new Game(game.Rules);
                copy.CopyFrom(game);
                games[place - round.Place] = copy;
            }
            if (place++ == round.End) break;
        }
        return games;
    }

    private Game At(int place) => _before[place - Round.Place];

    private IEnumerable<OtherChoice> Answers()
    {
        foreach (var deed in Round.Deeds)
        {
            if (deed.Taken is not { Decision: { Kind: DecisionKind.AnswerEvent } taken, Scene: { } scene }) continue;
            for (var option = 0; option < scene.Options.Length; option++)
            {
                var answer = Decision.Answer(taken.EventIndex, option);
                var refused = At(deed.Place).Check(answer);
                yield return new OtherChoice
                {
                    Place = deed.Place,
                    Month = Round.Month,
                    Kind = TurningKind.Answer,
                    Instead = answer,
                    Name = scene.Options[option].Id,
                    FullName = $"{scene.Id}:{scene.Options[option].Id}",
                    About = _session.Cast.Expand(scene.Title),
                    Was = _session.Cast.Expand(scene.Options[taken.OptionIndex].Text).Trim(),
                    Words = _session.Cast.Expand(scene.Options[option].Text).Trim(),
                    Refused = refused,
                    Because = refused == Rejection.None ? "" : _session.Cast.Expand(scene.Options[option].Because).Trim(),
                    WasTaken = option == taken.OptionIndex,
                };
            }
        }
    }

    private PlayedDeed? TakenInitiative => Round.Deeds.FirstOrDefault(deed => deed.Taken.Decision.Kind == DecisionKind.TakeInitiative);

    private IEnumerable<OtherChoice> Initiatives()
    {
        var taken = TakenInitiative;
        var place = taken?.Place ?? Round.End;
        foreach (var initiative in Enum.GetValues<Initiative>())
        {
            yield return AnInitiative(place, taken, Decision.Take(initiative)) with
            {
                Name = KebabCase.Of(initiative),
                FullName = "initiative:" + KebabCase.Of(initiative),
                Words = NameOf(initiative),
                Refused = At(place).Check(Decision.Take(initiative)),
                WasTaken = taken?.Taken.Decision.Initiative == initiative,
            };
        }
    }

    private OtherChoice AnInitiative(int place, PlayedDeed? taken, Decision? instead) => new()
    {
        Place = place,
        Month = Round.Month,
        Kind = taken is null ? TurningKind.InitiativeLeft : TurningKind.Initiative,
        Instead = instead,
        Name = ChoiceText.Nothing,
        FullName = "initiative:" + ChoiceText.Nothing,
        About = "The initiative of the month",
        Was = taken is null ? "None." : NameOf(taken.Taken.Decision.Initiative),
        Words = "None.",
    };

    private IEnumerable<OtherChoice> LeftUndone()
    {
        if (TakenInitiative is { } taken) yield return AnInitiative(taken.Place, taken, null);
        if (Round.Knobs != Round.KnobsBefore)
            yield return Knobs(Round.KnobsBefore) with { Name = ChoiceText.Nothing, FullName = "knobs:" + ChoiceText.Nothing };
    }

    private OtherChoice Knobs(in KnobSetting knobs)
    {
        var set = Decision.Set(knobs);
        return new OtherChoice
        {
            Place = Round.End,
            Month = Round.Month,
            Kind = Round.Knobs == Round.KnobsBefore ? TurningKind.KnobsLeft : TurningKind.Knobs,
            Instead = set,
            Name = ChoiceText.Of(knobs),
            FullName = ChoiceText.Of(knobs),
            About = "The knobs",
            Was = DecisionWords.Knobs(Round.Knobs),
            Words = DecisionWords.Knobs(knobs),
            Refused = At(Round.End).Check(set),
            WasTaken = knobs == Round.Knobs,
        };
    }

    private string NameOf(Initiative initiative) => DecisionWords.NameOf(_session.Game.Rules.Catalogue, initiative);
}
