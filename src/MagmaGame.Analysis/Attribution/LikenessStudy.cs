using System.Collections.Immutable;
using MagmaGame.Analysis.Policies;
using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Policies;

namespace MagmaGame.Analysis.Attribution;

/// <summary>
/// Asks every reference policy in every round of a game what it would have done there, and tells how far that is from what the player
/// did. Policies that play at random or only serve experiments are not asked. By the last version of the content.
/// </summary>
public sealed class LikenessStudy
{
    // Velocity is what strategies differ in first; preparation and the portfolio come after it. Assumptions.
    private const double VelocityWeight = 0.5;
    private const double PreparationWeight = 0.2;
    private const double PortfolioWeight = 0.3;

    // An initiative taken a year sooner or later is another strategy. An assumption.
    private const double FarMonths = 12;

    // Taken by both, but earlier than the policy would have: it could not be asked any more. An assumption.
    private const double Earlier = 0.5;

    private readonly Asked[] _asked;
    private readonly Dictionary<Initiative, int> _taken = [];

    private LikenessStudy(GameRules rules) => _asked =
    [
        .. rules.Catalogue.Policies.Where(policy => policy is { Lab: false, Random: false }).Select(policy => new Asked(rules, policy)),
    ];

    /// <summary>The policies, the one that is most like the game first.</summary>
    public static ImmutableArray<PolicyLikeness> Of(GameSession session)
    {
        var study = new LikenessStudy(session.Game.Rules);
        study.Walk(session);
        return [.. study._asked.Select(study.Told).OrderBy(l => l.Distance).ThenBy(l => l.Policy.Id, StringComparer.Ordinal)];
    }

    /// <summary>How far apart two settings are, 0 to 1.</summary>
    public static double Between(in KnobSetting a, in KnobSetting b) =>
        ((VelocityWeight * Math.Abs(a.Velocity - b.Velocity))
            + (PreparationWeight * Math.Abs(a.Preparation - b.Preparation))
            + (PortfolioWeight / 2 * (Math.Abs(a.Nonproliferation - b.Nonproliferation) + Math.Abs(a.Distribution - b.Distribution)
                + Math.Abs(a.Governance - b.Governance) + Math.Abs(a.Defence - b.Defence)))) / 100;

    private void Walk(GameSession session)
    {
        Game? before = null;
        var opens = true;
        foreach (var (game, taken) in session.Retold())
        {
            if (before is not null && taken?.Decision is { Kind: DecisionKind.TakeInitiative, Initiative: var initiative })
                _taken.TryAdd(initiative, taken.Month);
            if (before is not null && taken?.Decision.Kind == DecisionKind.EndRound) CompareKnobs(before);
            if (game.IsOver) break;
            opens |= taken is null || taken.Decision.Kind == DecisionKind.EndRound;
            // Games of earlier content cannot be asked by policies of this one.
            if (!ReferenceEquals(game.Rules, session.Game.Rules))
            {
                before = null;
                continue;
            }
            (before ??= new Game(game.Rules)).CopyFrom(game);
            if (opens && before.State.OpenEventCount == 0)
            {
                opens = false;
                foreach (var asked in _asked) asked.Want(before);
            }
        }
    }

    private void CompareKnobs(Game before)
    {
        foreach (var asked in _asked) asked.Compare(before);
    }

    private PolicyLikeness Told(Asked asked) => new(asked.Policy, [.. asked.Rounds],
    [
        .. Enum.GetValues<Initiative>()
            .Select(initiative => Compare(asked, initiative))
            .OfType<InitiativeLikeness>(),
    ]);

    private InitiativeLikeness? Compare(Asked asked, Initiative initiative)
    {
        int? taken = _taken.TryGetValue(initiative, out var month) ? month : null;
        int? wanted = asked.Wanted.TryGetValue(initiative, out var first) ? first : null;
        if (taken is null && wanted is null) return null;
        var distance = (taken, wanted) switch
        {
            ({ } did, { } would) => Math.Min(1, Math.Abs(did - would) / FarMonths),
            ({ }, null) when asked.Policy.Initiatives.Any(rule => rule.Do == initiative) => Earlier,
            _ => 1.0,
        };
        return new InitiativeLikeness(initiative, taken, wanted, distance);
    }

    private sealed class Asked(GameRules rules, PolicyDefinition policy)
    {
        private readonly Tactics _tactics = new PolicyPlayer(rules, policy).Tactics;
        private KnobSetting? _own;

        public PolicyDefinition Policy => policy;

        public List<KnobLikeness> Rounds { get; } = [];

        public Dictionary<Initiative, int> Wanted { get; } = [];

        public void Want(Game game)
        {
            // A policy takes one a month. What it wanted before and the player never took would stand in the way of all the rest.
            foreach (var rule in policy.Initiatives)
            {
                if (rule.When.Holds(game.State) && game.Check(Decision.Take(rule.Do)) == Rejection.None) Wanted.TryAdd(rule.Do, game.State.Month);
            }
        }

        public void Compare(Game game)
        {
            // Who sets no knobs leaves those that it began with.
            _own = _tactics.TryKnobs(game, out var knobs) ? knobs : _own ?? AtStart(game);
            Rounds.Add(new KnobLikeness(game.State.Month, game.State.Phase, game.Knobs, _own.Value, Between(game.Knobs, _own.Value)));
        }

        private static KnobSetting AtStart(Game game)
        {
            var first = new Game(game.Rules);
            first.Start(game.Scenario, game.Seed, game.Pace, game.Overrides);
            return first.KnobsInForce;
        }
    }
}
