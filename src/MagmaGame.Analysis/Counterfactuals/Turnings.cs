using System.Collections.Immutable;
using MagmaGame.Analysis.Policies;
using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Counterfactuals;

/// <summary>
/// Finds the turning points of a game: every answer, every change of the knobs, every initiative; and what was left undone: knobs
/// that stayed as a phase began, initiatives never taken at the first chance and at the best one.
/// </summary>
public sealed class Turnings
{
    // Knobs that differ by less from what the policy would set are no other decision. An assumption.
    private const int FarKnobs = 10;

    private readonly GameSession _session;
    private readonly string _policy;
    private readonly ImmutableArray<Turning>.Builder _found = ImmutableArray.CreateBuilder<Turning>();
    private readonly Dictionary<Initiative, Turning> _firstChances = [];
    private readonly Dictionary<Initiative, (Turning Turning, double Promise)> _bestChances = [];
    private readonly HashSet<Initiative> _taken = [];
    private readonly Dictionary<GameRules, PolicyPlayer> _players = [];
    private Game? _roundStart;
    private Game? _beforeInitiative;
    private int _roundPlace;
    private KnobSetting _knobsBefore;
    private Phase? _phase;

    private Turnings(GameSession session, string policy) => (_session, _policy) = (session, policy);

    /// <summary>The turning points of a game, in the order of play.</summary>
    /// <param name="session">The game, in course or over.</param>
    /// <param name="policy">Id of the policy whose knobs are one of the alternatives; unknown ones give none.</param>
    public static ImmutableArray<Turning> Of(GameSession session, string policy)
    {
        var search = new Turnings(session, policy);
        foreach (var initiative in session.Decisions.Where(d => d.Decision.Kind == DecisionKind.TakeInitiative))
            search._taken.Add(initiative.Decision.Initiative);
        search.Walk();
        return [.. search._found.OrderBy(t => t.Place).ThenBy(t => t.Kind)];
    }

    private void Walk()
    {
        var place = -1;
        Game? before = null;
        foreach (var (game, taken) in _session.Retold())
        {
            if (taken is not null && before is not null) Look(before, taken, place);
            if (game.IsOver) break;
            before = Copy(game);
            place++;
            if (taken is null || taken.Decision.Kind == DecisionKind.EndRound) OpenRound(before, place);
        }
        foreach (var (initiative, first) in _firstChances)
        {
            _found.Add(first);
            if (_bestChances.TryGetValue(initiative, out var best) && best.Turning.Month != first.Month) _found.Add(best.Turning);
        }
    }

    private void OpenRound(Game game, int place)
    {
        (_roundStart, _roundPlace, _knobsBefore, _beforeInitiative) = (game, place, game.Knobs, null);
    }

    private void Look(Game before, RecordedDecision taken, int place)
    {
        switch (taken.Decision.Kind)
        {
            case DecisionKind.AnswerEvent:
                AddAnswer(before, taken, place);
                break;
            case DecisionKind.TakeInitiative:
                _found.Add(new Turning(
                    place, taken.Month, TurningKind.Initiative, taken.Decision, -1, null, before, [new Alternative(null, ByPolicy: false)]));
                _beforeInitiative = before;
                break;
            case DecisionKind.EndRound:
                AddKnobs(before, place);
                AddChances(before, place);
                break;
            default:
                break;
        }
    }

    private void AddAnswer(Game before, RecordedDecision taken, int place)
    {
        var scene = taken.Scene!;
        var policy = Policy(before.Rules)?.NextDecision(before);
        var others = Enumerable.Range(0, scene.Options.Length)
            .Where(option => option != taken.Decision.OptionIndex)
            .Select(option => Decision.Answer(taken.Decision.EventIndex, option))
            .Where(answer => before.Check(answer) == Rejection.None)
            .Select(answer => new Alternative(answer, ByPolicy: policy == answer))
            .ToImmutableArray();
        if (others.IsEmpty) return;
        _found.Add(new Turning(
            place, taken.Month, TurningKind.Answer, taken.Decision, taken.Rolled, scene, before, others));
    }

    // The knobs of a round are what they were when it ended; how they were turned to and fro before is no decision.
    private void AddKnobs(Game before, int place)
    {
        var changed = before.Knobs != _knobsBefore;
        var opens = before.State.Phase != _phase;
        _phase = before.State.Phase;
        if (!changed && !opens) return;
        var others = ImmutableArray.CreateBuilder<Alternative>();
        if (changed) others.Add(new Alternative(Decision.Set(_knobsBefore), ByPolicy: false));
        if (Policy(before.Rules)?.Knobs(before) is { } knobs && IsFar(knobs, before.Knobs))
        {
            if (knobs == _knobsBefore) others.Clear();
            others.Add(new Alternative(Decision.Set(knobs), ByPolicy: true));
        }
        if (others.Count == 0) return;
        _found.Add(new Turning(
            place, before.State.Month, changed ? TurningKind.Knobs : TurningKind.KnobsLeft,
            changed ? Decision.Set(before.Knobs) : null, -1, null, before, others.ToImmutable()));
    }

    private void AddChances(Game before, int place)
    {
        if (_beforeInitiative is not null) return;
        foreach (var initiative in Enum.GetValues<Initiative>())
        {
            var take = Decision.Take(initiative);
            if (_taken.Contains(initiative) || before.Check(take) != Rejection.None) continue;
            var turning = new Turning(
                place, before.State.Month, TurningKind.InitiativeLeft, null, -1, null, before, [new Alternative(take, ByPolicy: false)]);
            _firstChances.TryAdd(initiative, turning);
            // A vote is best put when it looks best; of other initiatives the first chance is as good as any.
            if (initiative != Initiative.ProposePause) continue;
            var promise = before.State[Variable.BelievedPauseChance];
            if (!_bestChances.TryGetValue(initiative, out var best) || promise > best.Promise)
                _bestChances[initiative] = (turning, promise);
        }
    }

    private PolicyPlayer? Policy(GameRules rules)
    {
        if (_players.TryGetValue(rules, out var player)) return player;
        if (rules.Catalogue.Policy(_policy) is not { } policy) return null;
        _players.Add(rules, player = new PolicyPlayer(rules, policy));
        return player;
    }

    private static bool IsFar(in KnobSetting a, in KnobSetting b) =>
        Math.Max(Math.Abs(a.Velocity - b.Velocity), Math.Abs(a.Preparation - b.Preparation)) >= FarKnobs
        || Math.Abs(a.Nonproliferation - b.Nonproliferation) + Math.Abs(a.Distribution - b.Distribution)
            + Math.Abs(a.Governance - b.Governance) + Math.Abs(a.Defence - b.Defence) >= 2 * FarKnobs;

    private static Game Copy(Game game)
    {
        var copy = new Game(game.Rules);
        copy.CopyFrom(game);
        return copy;
    }
}
