using MagmaGame.Analysis.Policies;
using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Previews;

/// <summary>Plays games by the policies of the content until an event is asked in one; keeps the moments that came nearest.</summary>
internal sealed class MomentSearch
{
    /// <summary>Most moments that are kept besides one in which the event was asked.</summary>
    public const int MostKept = 12;

    private const int SeedsEach = 2;

    private readonly GameRules _rules;
    private readonly EventDefinition _event;
    private readonly Game _aside;
    private readonly Staging? _given;
    private readonly List<(int Failing, double Off, Moment Moment)> _near = [];

    private MomentSearch(GameRules rules, EventDefinition definition, Staging? given)
    {
        _rules = rules;
        _event = definition;
        _given = given;
        _aside = new Game(rules);
    }

    /// <summary>The moments, the nearest first.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="definition">The event.</param>
    /// <param name="scenario">The only scenario to look in; null for all.</param>
    /// <param name="firstSeed">Seed of the first games.</param>
    /// <param name="given">Values that the state is to have; null for none.</param>
    /// <param name="stop">Ends the search with what there is.</param>
    public static (Nearness Nearness, IReadOnlyList<Moment> Moments) Run(
        GameRules rules, EventDefinition definition, ScenarioDefinition? scenario, uint firstSeed, Staging? given, CancellationToken stop)
    {
        var search = new MomentSearch(rules, definition, given);
        foreach (var (place, policy, seed) in Games(rules.Catalogue, definition, scenario, firstSeed))
        {
            if (stop.IsCancellationRequested && search._near.Count > 0) break;
            if (search.Play(place, policy, seed) is { } asked) return (Nearness.Asked, [asked]);
        }
        return (search._near is [{ Failing: 0 }, ..] ? Nearness.Eligible : Nearness.Changed, [.. search._near.Select(near => near.Moment)]);
    }

    /// <summary>The game at a moment, played again.</summary>
    public static GameSession SessionAt(GameRules rules, Moment moment)
    {
        var policy = PolicyOf(rules.Catalogue, moment.PolicyId);
        var setup = new GameSetup(moment.ScenarioId, moment.Seed, PaceOf(rules.Catalogue.Scenario(moment.ScenarioId)!), Teaching: false)
        {
            Start = GameSetup.Named(rules.Catalogue, policy.Start),
        };
        var session = GameSession.Start(rules, setup, new Unwritten());
        var player = new PolicyPlayer(rules, policy);
        for (var i = 0; i < moment.Decisions; i++) session.Decide(player.NextDecision(session.Game));
        return session;
    }

    private static IEnumerable<(ScenarioDefinition Scenario, PolicyDefinition Policy, uint Seed)> Games(
        Catalogue catalogue, EventDefinition definition, ScenarioDefinition? only, uint firstSeed)
    {
        // A scenario that brings the event by itself is where it is at home; worlds of tutorials come late, and those whose decks
        // leave it out last.
        ScenarioDefinition[] scenarios = only is not null
            ? [only]
            :
            [
                .. catalogue.Worlds.Concat(catalogue.Scenarios).Distinct()
                    .OrderByDescending(s => s.Scenes.Any(c => c.EventIndex == definition.Index))
                    .ThenBy(s => definition.Trigger == EventTrigger.Drawn && !s.Draws(definition)),
            ];
        var usual = catalogue.Policies.Where(p => !p.Lab).OrderBy(p => p.Random).ToList();
        if (usual.Count == 0) usual = [PolicyOf(catalogue, "")];
        for (uint round = 0; round < SeedsEach; round++)
            foreach (var scenario in scenarios)
                foreach (var policy in usual)
                    yield return (scenario, policy, unchecked(firstSeed + round));
    }

    private static Pace PaceOf(ScenarioDefinition scenario) => scenario.Pace ?? Pace.Monthly;

    // Somebody who does nothing and takes the first option, where content has no policies.
    private static PolicyDefinition PolicyOf(Catalogue catalogue, string id) =>
        catalogue.Policy(id) ?? new PolicyDefinition { Id = id, Name = "nobody", Text = "" };

    private Moment? Play(ScenarioDefinition scenario, PolicyDefinition policy, uint seed)
    {
        var player = new PolicyPlayer(_rules, policy);
        var game = new Game(_rules);
        game.Start(scenario, seed, PaceOf(scenario), player.Overrides);
        var (decisions, looked) = (0, -1);
        while (!game.IsOver)
        {
            var moment = new Moment(scenario.Id, policy.Id, seed, decisions, game.State.Month);
            if (game.State.OpenEvent == _event.Index && _given is null) return moment;
            // A scene of an initiative comes in the free part of the round, any other as it opens.
            if (looked != game.State.Month && (_event.Initiative is null || game.State.OpenEventCount == 0))
            {
                looked = game.State.Month;
                Look(game, moment);
            }
            game.Decide(player.NextDecision(game));
            decisions++;
        }
        return null;
    }

    private void Look(Game game, Moment moment)
    {
        var (state, failing) = (game.State, 0);
        if (_given is not null || _event.Initiative is not null)
        {
            _aside.CopyFrom(game);
            state = _aside.State;
            if (_event.Initiative is { } initiative && !_aside.Decide(Decision.Take(initiative)).Accepted) failing++;
            if (_given is not null) _aside.Stage(_given);
        }
        if (_event.Milestone is { } milestone && !state.Reached(milestone)) failing++;
        var open = state.OpenEventCount > 0 && Enumerable.Range(0, state.OpenEventCount).Any(place => state.OpenEventAt(place) == _event.Index);
        if (!open && !LimitAllows(_event, state)) failing++;
        var off = 0.0;
        foreach (var clause in _event.When.Clauses)
        {
            if (clause.Logic.Evaluate(state)) continue;
            failing++;
            off += Off(clause.Logic, state);
        }
        Keep(failing, off, moment);
    }

    /// <summary>Whether an event could be asked, by how often it was.</summary>
    public static bool LimitAllows(EventDefinition definition, GameState state) =>
        state.TimesSeen(definition.Index) is var times
        && (times == 0 || (times < definition.Times && state.MonthsSinceEvent(definition.Index) >= definition.Cooldown));

    private void Keep(int failing, double off, Moment moment)
    {
        var at = _near.FindIndex(near => failing < near.Failing || (failing == near.Failing && off < near.Off));
        if (at < 0) at = _near.Count;
        if (at >= MostKept) return;
        _near.Insert(at, (failing, off, moment));
        if (_near.Count > MostKept) _near.RemoveAt(MostKept);
    }

    // How far a comparison is from holding, as a part of the numbers compared; other clauses count as wholly off.
    private static double Off(LogicExpression logic, GameState state)
    {
        if (logic is Conjunction both) return OffUnlessHolds(both.Left, state) + OffUnlessHolds(both.Right, state);
        if (logic is Disjunction either) return Math.Min(Off(either.Left, state), Off(either.Right, state));
        if (logic is not Comparison comparison) return 1;
        var (a, b) = (comparison.Left.Evaluate(state), comparison.Right.Evaluate(state));
        return Math.Abs(a - b) / (1 + Math.Abs(a) + Math.Abs(b));
    }

    private static double OffUnlessHolds(LogicExpression logic, GameState state) => logic.Evaluate(state) ? 0 : Off(logic, state);
}
