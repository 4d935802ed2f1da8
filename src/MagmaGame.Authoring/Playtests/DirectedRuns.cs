using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Authoring.Playtests;

/// <summary>
/// Runs toward what the games left out. First whole games of a player who takes whatever leads to something missing; of them the
/// moment nearest to each missing item is kept. Then a search for each item still missing: from its moment, and from fresh games in
/// other worlds, short stretches of play branch off, those nearest to the item are gone on with, the others are dropped.
/// </summary>
internal sealed class DirectedRuns
{
    private const int Wave = 64;
    private const int Kept = 4;
    private const int Branches = 12;
    private const int LongestStretch = 4;
    private const int Patience = 8;
    private const int Passes = 3;
    private const int MostMeasured = 256;

    // A search of less finds nothing; what there is not the effort for is left to a longer playtest.
    private const int LeastMonths = 160;

    // Runs are paid in months; a usual game has about this many.
    private const int MonthsOfGame = 40;

    private readonly CoverageMap _map;
    private readonly PlaytestRequest _request;
    private readonly IReadOnlyList<PlaytestWorker> _workers;
    private readonly Remoteness _remoteness;
    private readonly Func<CoverageItem, bool> _isMissing;
    private readonly Action<int> _progress;
    private readonly CancellationToken _cancellation;
    private readonly Moment?[] _moments;

    /// <summary>Gets ready.</summary>
    /// <param name="map">What can be reached.</param>
    /// <param name="request">What is played.</param>
    /// <param name="workers">Who plays.</param>
    /// <param name="isMissing">Whether an item is worth running for and nothing has reached it yet; asked between waves only.</param>
    /// <param name="progress">Told of games' worth of months that are done.</param>
    /// <param name="cancellation">Ends the runs early.</param>
    public DirectedRuns(
        CoverageMap map, PlaytestRequest request, IReadOnlyList<PlaytestWorker> workers, Func<CoverageItem, bool> isMissing,
        Action<int> progress, CancellationToken cancellation)
    {
        (_map, _request, _workers, _isMissing, _progress, _cancellation) = (map, request, workers, isMissing, progress, cancellation);
        _remoteness = new Remoteness(map);
        _moments = new Moment?[map.Items.Length];
    }

    /// <summary>Runs until nothing is missing or the effort is spent.</summary>
    public void Run()
    {
        var games = _request.DirectedGames;
        for (var first = 0; first < games / 2 && !_cancellation.IsCancellationRequested; first += Wave)
            if (!PlayCuriously(first, Math.Min(Wave, (games / 2) - first))) return;
        var months = (long)(games - (games / 2)) * MonthsOfGame;
        for (var pass = 0; pass < Passes && months > 0 && !_cancellation.IsCancellationRequested; pass++)
        {
            var goals = Missing();
            if (goals.Count == 0) return;
            goals = [.. goals.OrderBy(Leftovers.RankOf).Take((int)Math.Max(1, months / (Passes - pass) / LeastMonths))];
            var share = (int)Math.Max(1, months / (Passes - pass) / goals.Count);
            var number = pass;
            Crew.Do(_workers, goals.Count, (worker, place) =>
            {
                Search(worker, goals[place], share, 2 + number);
                _progress(share / MonthsOfGame);
            }, _cancellation);
            months -= (long)share * goals.Count;
        }
    }

    private List<CoverageItem> Missing() => [.. _map.Items.Where(_isMissing)];

    private Dice DiceOf(int purpose, int number) => new(((ulong)_request.FirstSeed << 32) ^ ((ulong)purpose << 56) ^ (uint)number);

    private bool PlayCuriously(int first, int count)
    {
        var goals = Missing();
        if (goals.Count == 0) return false;
        var wanted = _remoteness.Toward(goals);
        // Of a great library not all can be measured in every month; each wave measures others.
        if (goals.Count > MostMeasured) goals = [.. goals.Concat(goals).Skip(first / Wave * MostMeasured % goals.Count).Take(MostMeasured)];
        var numbers = goals.Select(g => g.Number).ToHashSet();
        var clauses = new ClauseWatch(_map, c => numbers.Contains(c.True) || numbers.Contains(c.False));
        var found = new List<Moment?[]>();
        Crew.Do(_workers, count, (worker, place) =>
        {
            var moments = PlayCuriously(worker, first + place, goals, wanted, clauses);
            lock (found) found.Add(moments);
            _progress(1);
        }, _cancellation);
        foreach (var moments in found)
            for (var i = 0; i < goals.Count; i++)
                if (moments[i] is { } moment && moment.IsBefore(_moments[goals[i].Number])) _moments[goals[i].Number] = moment;
        return true;
    }

    private Moment?[] PlayCuriously(PlaytestWorker worker, int number, List<CoverageItem> goals, double[] wanted, ClauseWatch clauses)
    {
        var dice = DiceOf(1, number);
        var (game, pair) = (worker.Game, dice.Below(_request.Pairs));
        game.Clauses = clauses;
        var nearest = new (double Remoteness, int Count)[goals.Count];
        Array.Fill(nearest, (double.PositiveInfinity, 0));
        var player = new CuriousPlayer(_map, dice) { Wanted = wanted };
        if (game.Start(OriginOf(pair, dice)))
        {
            do
            {
                if (game.Decisions is [] or [.., { Kind: DecisionKind.EndRound }]) Measure(game, goals, nearest);
            }
            while (game.Step(player.Next));
        }
        worker.Failures.Add(game, NumberOf(1, number), "");
        worker.Gather(worker.Directed, game, pair);
        Decision[] decisions = [.. game.Decisions];
        return [.. nearest.Select(n => double.IsFinite(n.Remoteness) ? new Moment(n.Remoteness, number, game.Origin, decisions, n.Count) : null)];
    }

    // Failures of directed runs count after those of games, which are simpler to tell of.
    private static long NumberOf(int purpose, int number) => ((long)purpose << 40) | (uint)number;

    private void Measure(Playthrough game, List<CoverageItem> goals, (double Remoteness, int Count)[] nearest)
    {
        for (var i = 0; i < goals.Count; i++)
        {
            if (game.Watch.Has(goals[i].Number)) continue;
            var remoteness = _remoteness.Of(goals[i], game.Game);
            if (remoteness < nearest[i].Remoteness) nearest[i] = (remoteness, game.Decisions.Count);
        }
    }

    private GameOrigin OriginOf(int pair, Dice dice)
    {
        var scenario = _request.Scenarios[_request.ScenarioOf(pair)];
        return new GameOrigin(scenario, dice.Bits(), _request.PaceIn(scenario), _request.Policies[_request.PolicyOf(pair)].Start);
    }

    private void Search(PlaytestWorker worker, CoverageItem goal, int months, int purpose)
    {
        var dice = DiceOf(purpose, goal.Number);
        var clauses = new ClauseWatch(_map, c => c.True == goal.Number || c.False == goal.Number);
        var wanted = _remoteness.Toward([goal]);
        var spent = 0;
        for (var attempt = 0; spent < months && !_cancellation.IsCancellationRequested; attempt++)
        {
            var root = worker.Spare(0);
            root.Clauses = clauses;
            spent++;
            var began = attempt % 2 == 0 && _moments[goal.Number] is { } moment ? Rebuild(root, moment) : root.Start(OriginOf(dice.Below(_request.Pairs), dice));
            if (!began) continue;
            worker.Gather(worker.Directed, root, 0);
            if (root.Watch.Has(goal.Number) || (!root.HoldsNoNumber && Branch(worker, goal, wanted, clauses, (dice, purpose), months, ref spent))) return;
        }
    }

    private static bool Rebuild(Playthrough game, Moment moment)
    {
        if (!game.Start(moment.Origin)) return false;
        for (var place = 0; place < moment.Count; place++)
        {
            var decision = moment.Decisions[place];
            if (!game.Step(_ => decision)) return false;
        }
        return true;
    }

    // The games that are gone on with stand in the first places, those that branch off after them.
    private bool Branch(PlaytestWorker worker, CoverageItem goal, double[] wanted, ClauseWatch clauses, (Dice Dice, int Purpose) search, int months, ref int spent)
    {
        var (dice, purpose) = search;
        List<Playthrough> parents = [worker.Spare(0)];
        List<Playthrough> free = [.. Enumerable.Range(1, Kept + Branches).Select(worker.Spare)];
        var (best, waited) = (double.PositiveInfinity, 0);
        while (parents.Count > 0 && waited <= Patience && spent < months && !_cancellation.IsCancellationRequested)
        {
            var children = new List<(Playthrough Game, double Remoteness)>();
            for (var branch = 0; branch < Branches; branch++)
            {
                var child = free[branch];
                child.CopyFrom(parents[dice.Below(parents.Count)]);
                child.Clauses = clauses;
                spent += Play(child, goal, new CuriousPlayer(_map, dice) { Wanted = wanted }, 1 + dice.Below(LongestStretch));
                worker.Failures.Add(child, NumberOf(purpose, goal.Number), "");
                worker.Gather(worker.Directed, child, 0);
                if (child.Watch.Has(goal.Number)) return true;
                if (!child.Game.IsOver && !child.IsStuck && !child.HoldsNoNumber) children.Add((child, _remoteness.Of(goal, child.Game)));
            }
            var next = children.OrderBy(c => c.Remoteness).ThenBy(c => c.Game.Game.State.Month).Take(Kept).ToList();
            if (next.Count == 0) return false;
            waited = next[0].Remoteness < best ? 0 : waited + 1;
            best = Math.Min(best, next[0].Remoteness);
            var going = next.ConvertAll(c => c.Game);
            free = [.. free.Except(going), .. parents];
            parents = going;
        }
        return false;
    }

    private static int Play(Playthrough game, CoverageItem goal, CuriousPlayer player, int rounds)
    {
        var (played, before) = (0, game.Game.State.Month);
        while (played < rounds && !game.Watch.Has(goal.Number) && game.Step(player.Next))
            if (game.Decisions[^1].Kind == DecisionKind.EndRound) played++;
        return Math.Max(1, game.Game.State.Month - before);
    }
}
