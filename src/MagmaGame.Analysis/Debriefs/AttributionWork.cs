using System.Collections.Immutable;
using MagmaGame.Analysis.Attribution;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>Works out what a game's decisions changed, what they resembled and what to talk over.</summary>
/// <param name="session">The game, over.</param>
/// <param name="study">Its counterfactuals.</param>
/// <param name="levers">Which of the three objects it changed.</param>
/// <param name="heuristics">Which rules of thumb it kept.</param>
internal sealed class AttributionWork(GameSession session, CounterfactualStudy study, LeverStudy levers, HeuristicStudy heuristics)
{
    private const int MostScenes = 3;

    public DebriefedAttribution Put() => new()
    {
        Levers = Levers(),
        Plays = [.. PlayGains.Of(session, study).Select(Play)],
        Likeness = new LikenessWords(session.Game.Rules.Catalogue, LikenessStudy.Of(session)).Told(),
        Heuristics = [.. heuristics.Found.Select(Heuristic)],
        HeuristicFutures = heuristics.Futures,
        Calibration = Calibration(),
        Questions = [.. Questions()],
        Scenes = [.. Scenes()],
    };

    private DebriefedLevers Levers() => new()
    {
        Worlds = levers.Worlds,
        Habit = LeverStudy.HabitPolicy,
        HabitChance = DebriefFigure.Of(levers.Habit),
        Whole = DebriefFigure.Of(levers.Whole),
        WholeHere = levers.WholeHere,
        Parts =
        [
            .. levers.Parts.Select(part => new DebriefedLever(
                KebabCase.Of(part.Lever), part.Answers, part.Initiatives, part.Turns, DebriefFigure.Of(part.Shift), part.Here)),
        ],
        Knobs = [.. KnobLevers.All.Select(knob => new DebriefedKnobLever(KebabCase.Of(knob.Knob), KebabCase.Of(knob.Lever), knob.Why))],
    };

    private DebriefedPlay Play(PlayGain gain)
    {
        var first = gain.Made.IsEmpty ? null : gain.Made[0];
        return new DebriefedPlay(
            gain.Family.Id, gain.Family.Name, gain.Made.Length, DebriefFigure.Of(gain.Gain), KebabCase.Of(gain.Size),
            first?.Found.Turning.Place + 1,
            first is null ? "" : TurningWords.Title(session, first.Found.Turning),
            first?.Gain ?? 0);
    }

    private DebriefedHeuristic Heuristic(HeuristicCost found)
    {
        var (rule, watch) = (found.Watch.Rule, found.Watch);
        var claim = rule.Sources.IsEmpty ? "" : rule.Sources[0];
        return new DebriefedHeuristic
        {
            Id = rule.Id,
            Name = rule.Name,
            Claim = claim,
            Idea = session.Game.Rules.Catalogue.Claim(claim)?.Says ?? "",
            Kept = [.. watch.Kept.Select(Span)],
            Broken = [.. watch.Broken.Select(Span)],
            Cost = found.Cost is { } cost ? DebriefFigure.Of(cost) : null,
            HeldChance = found.Held,
        };
    }

    private static DebriefedSpan Span(MonthSpan span) => new(
        span.From, span.To, span.Rounds,
        span.From == span.To ? CalendarMonth.Of(span.From) : $"{CalendarMonth.Of(span.From)} to {CalendarMonth.Of(span.To)}");

    private DebriefedCalibration Calibration()
    {
        var facts = PredictionFacts.Of(session);
        var counts = ImmutableArray.CreateBuilder<DebriefedForesight>();
        var (high, low) = (0, 0);
        foreach (var predicted in Enum.GetValues<Prediction>())
        {
            foreach (var came in Enum.GetValues<Prediction>())
            {
                var times = facts.Counts[(int)predicted, (int)came];
                counts.Add(new DebriefedForesight(KebabCase.Of(predicted), KebabCase.Of(came), times));
                if (predicted > came) high += times;
                if (predicted < came) low += times;
            }
        }
        return new DebriefedCalibration(facts.Known, facts.Right, high, low, counts.DrainToImmutable());
    }

    private IEnumerable<DebriefedQuestion> Questions() =>
        QuestionChoice.Of(session.Game.Rules.Catalogue, SessionStory.Of(session, session.Game.Verdict)).Select(question =>
            new DebriefedQuestion(question.Id, question.About, session.Cast.Expand(question.Text), question.Sources));

    private IEnumerable<DebriefedScene> Scenes() => study.Found
        .Where(found => found.Turning is { Kind: TurningKind.Answer, Scene.Facilitator.Length: > 0 })
        .OrderByDescending(found => found.IsDecisive)
        .ThenByDescending(found => found.Stake)
        .Take(MostScenes)
        .Select(found => new DebriefedScene(
            found.Turning.Place + 1,
            CalendarMonth.Of(found.Turning.Month),
            TurningWords.Title(session, found.Turning),
            TurningWords.Decided(session, found.Turning),
            found.Stake,
            found.IsDecisive,
            session.Cast.Expand(found.Turning.Scene!.Facilitator)));
}
