using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Analysis.Attribution;

/// <summary>Where a game kept a rule of thumb and where it broke it.</summary>
/// <param name="Rule">The rule, of the content that was in force when it was first broken, or of the last.</param>
/// <param name="Kept">When it had something to say and was kept.</param>
/// <param name="Broken">When it was broken.</param>
/// <param name="Before">The game as the first round that broke it opened: a copy, never to be changed; null when it was kept.</param>
public sealed record HeuristicWatch(
    Heuristic Rule, ImmutableArray<MonthSpan> Kept, ImmutableArray<MonthSpan> Broken, Game? Before)
{
    /// <summary>Holds a game against the rules of its content, in the order of the content. Rules that never had anything to say are
    /// left out.</summary>
    public static ImmutableArray<HeuristicWatch> Of(GameSession session)
    {
        var rounds = new Dictionary<string, Seen>(StringComparer.Ordinal);
        Game? opened = null;
        Initiative? taken = null;
        Game? before = null;
        foreach (var (game, decision) in session.Retold())
        {
            if (decision?.Decision.Kind == DecisionKind.TakeInitiative) taken = decision.Decision.Initiative;
            if (decision?.Decision.Kind == DecisionKind.EndRound && before is not null && opened is not null)
            {
                foreach (var rule in before.Rules.Catalogue.Debriefing.Heuristics) Look(rounds, rule, opened, before, taken);
            }
            if (game.IsOver) break;
            before = Copy(game);
            if (decision is null || decision.Decision.Kind == DecisionKind.EndRound) (opened, taken) = (before, null);
        }
        return
        [
            .. session.Game.Rules.Catalogue.Debriefing.Heuristics
                .Where(rule => rounds.ContainsKey(rule.Id))
                .Select(rule => rounds[rule.Id].Told(rule)),
        ];
    }

    private static void Look(Dictionary<string, Seen> rounds, Heuristic rule, Game opened, Game before, Initiative? taken)
    {
        bool isKept;
        if (rule.Take is { } asked)
        {
            // Once it is taken its own condition may hold no longer; what counts is that it was taken when the rule asked for it.
            var isAsked = rule.When.Holds(opened.State) || rule.When.Holds(before.State);
            isKept = taken == asked && isAsked;
            if (!isKept && (!rule.When.Holds(before.State) || before.Check(Decision.Take(asked)) != Rejection.None)) return;
        }
        else
        {
            if (!rule.When.Holds(before.State)) return;
            isKept = rule.IsKept(before.Knobs);
        }
        if (!rounds.TryGetValue(rule.Id, out var seen)) rounds.Add(rule.Id, seen = new Seen());
        seen.Add(rule, opened, isKept);
    }

    private static Game Copy(Game game)
    {
        var copy = new Game(game.Rules);
        copy.CopyFrom(game);
        return copy;
    }

    private sealed class Seen
    {
        private readonly List<MonthSpan> _kept = [];
        private readonly List<MonthSpan> _broken = [];
        private Heuristic? _rule;
        private Game? _before;
        private bool? _last;

        public void Add(Heuristic rule, Game opened, bool isKept)
        {
            var (spans, month) = (isKept ? _kept : _broken, opened.State.Month);
            if (_last == isKept && spans.Count > 0) spans[^1] = new MonthSpan(spans[^1].From, month, spans[^1].Rounds + 1);
            else spans.Add(new MonthSpan(month, month, 1));
            _last = isKept;
            if (!isKept && _before is null) (_rule, _before) = (rule, opened);
        }

        public HeuristicWatch Told(Heuristic rule) => new(_rule ?? rule, [.. _kept], [.. _broken], _before);
    }
}
