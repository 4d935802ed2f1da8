using System.Collections.Immutable;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Authoring.Playtests;

/// <summary>
/// Finds the shortest game that still shows a failure: fewer months before fewer decisions before simpler ones. It tries other
/// seeds, then leaves out what a round means to do, one thing after another, until nothing more can be left out.
/// </summary>
/// <param name="rules">The rules.</param>
/// <param name="texts">The texts that name nobody.</param>
/// <param name="map">What can be reached; here nobody looks.</param>
internal sealed class FailureShrinker(GameRules rules, BrokenTexts texts, CoverageMap map)
{
    private const int OtherSeeds = 48;
    private const int MostTries = 800;

    // Keeping a game and playing it again takes as long as many games.
    private const int MostReplays = 120;

    private readonly Playthrough _game = new(rules, texts, new GameWatch(map)) { Clauses = new ClauseWatch(map, _ => false) };
    private int _tries;

    /// <summary>The failure with its shortest game.</summary>
    public PlaytestFailure Shrink(FailureEntry entry, CancellationToken cancellation)
    {
        _tries = 0;
        var best = Try(entry.Symptom, entry.Origin, Script.Of(With(entry.Decisions, entry.Failing)));
        if (best is not null)
        {
            best = FewestMonths(entry, best, cancellation);
            best = LeaveOut(entry.Symptom, best, cancellation);
            if (entry.Symptom.Kind == FailureKind.ReplayDiffers) best = Cut(entry.Symptom, best);
        }
        var found = best ?? new Attempt(entry.Origin, Script.Empty, [.. entry.Decisions], entry.Month, entry.Message, entry.Failing);
        return new PlaytestFailure
        {
            Symptom = entry.Symptom,
            Message = found.Message,
            Games = entry.Games,
            DirectedRuns = entry.Runs,
            Origin = found.Origin,
            Decisions = found.Decisions,
            Failing = found.Failing,
            Policy = entry.Policy,
            Month = found.Month,
            FoundDecisions = entry.Decisions.Length,
            Journal = PlaytestJournal.Of(rules, found.Origin, found.Decisions, found.Failing) ?? "",
        };
    }

    private Attempt FewestMonths(FailureEntry entry, Attempt first, CancellationToken cancellation)
    {
        var best = first;
        foreach (var origin in Origins(entry.Origin))
        {
            foreach (var script in (Script[])[Script.Empty, first.Script])
                if (!cancellation.IsCancellationRequested && Try(entry.Symptom, origin, script) is { } shorter && shorter.IsBelow(best)) best = shorter;
        }
        return best;
    }

    private static IEnumerable<GameOrigin> Origins(GameOrigin origin)
    {
        if (!origin.Start.IsEmpty) yield return origin with { Start = [] };
        for (var more = 0u; more < OtherSeeds; more++) yield return origin with { Seed = unchecked(origin.Seed + more), Start = [] };
        if (origin.Start.IsEmpty) yield break;
        for (var more = 1u; more < OtherSeeds; more++) yield return origin with { Seed = unchecked(origin.Seed + more) };
    }

    private Attempt LeaveOut(Symptom symptom, Attempt first, CancellationToken cancellation)
    {
        var best = first;
        while (!cancellation.IsCancellationRequested
               && Simpler(best.Script).Select(script => Try(symptom, best.Origin, script)).FirstOrDefault(a => a?.IsBelow(best) == true) is { } simpler)
        {
            best = simpler;
        }
        return best;
    }

    private static IEnumerable<Script> Simpler(Script script)
    {
        // Large parts first: whole stretches of rounds, then rounds, then what a round does.
        for (var length = script.Rounds.Count; length >= 1; length /= 2)
            for (var start = 0; start < script.Rounds.Count; start += length) yield return Cleared(script, start, length);
        for (var place = 0; place < script.Rounds.Count; place++)
        {
            var round = script.Rounds[place];
            if (round.Initiative is not null) yield return script.With(place, round with { Initiative = null });
            if (round.Knobs is { } knobs)
            {
                yield return script.With(place, round with { Knobs = null });
                foreach (var simpler in Simpler(knobs)) yield return script.With(place, round with { Knobs = simpler });
            }
            foreach (var answer in round.Answers.Where(a => a.Option > 0))
                yield return script.With(place, round with { Answers = [.. round.Answers.Where(a => a != answer)] });
        }
    }

    private static IEnumerable<KnobSetting> Simpler(KnobSetting knobs)
    {
        foreach (var velocity in (int[])[0, 50, 100]) yield return knobs with { Velocity = velocity };
        foreach (var preparation in (int[])[0, 50, 100]) yield return knobs with { Preparation = preparation };
        yield return knobs with { Nonproliferation = 25, Distribution = 25, Governance = 25, Defence = 25 };
    }

    private static Script Cleared(Script script, int start, int length) =>
        new([.. script.Rounds.Select((round, place) => place >= start && place < start + length ? new ScriptRound([], null, null) : round)]);

    // A game that shows the failure, or null.
    private Attempt? Try(Symptom symptom, GameOrigin origin, Script script)
    {
        if (_tries++ > (symptom.Kind == FailureKind.ReplayDiffers ? MostReplays : MostTries)) return null;
        if (_game.Start(origin)) _game.Finish(script.Player(dares: symptom.Kind == FailureKind.Refused), symptom);
        if (symptom.Kind == FailureKind.ReplayDiffers)
        {
            return PlaytestJournal.Differs(rules, origin, _game.Decisions, _game.Game) is { } differs && differs.Place == symptom.Place
                ? new Attempt(origin, script, [.. _game.Decisions], _game.Game.State.Month, differs.Message, null)
                : null;
        }
        if (_game.Sightings.FirstOrDefault(s => s.Symptom == symptom) is not { } seen) return null;
        var decisions = _game.Decisions.Take(seen.Decisions).ToImmutableArray();
        return new Attempt(origin, Script.Of(With(decisions, seen.Failing)), decisions, seen.Month, seen.Message, seen.Failing);
    }

    // What a script means to do ends with the decision that fails: without it another would be taken there.
    private static IEnumerable<Decision> With(IEnumerable<Decision> taken, Decision? failing) => failing is { } last ? taken.Append(last) : taken;

    // A replay may part from the game long before the end; what comes after shows nothing more.
    private Attempt Cut(Symptom symptom, Attempt whole)
    {
        var next = 0;
        if (!_game.Start(whole.Origin)) return whole;
        while (next < whole.Decisions.Length && _game.Step(_ => whole.Decisions[next]))
        {
            if (whole.Decisions[next++].Kind != DecisionKind.EndRound) continue;
            if (PlaytestJournal.Differs(rules, whole.Origin, _game.Decisions, _game.Game) is { } differs && differs.Place == symptom.Place)
                return whole with { Decisions = [.. _game.Decisions], Month = _game.Game.State.Month, Message = differs.Message };
        }
        return whole;
    }

    private sealed record Attempt(GameOrigin Origin, Script Script, ImmutableArray<Decision> Decisions, int Month, string Message, Decision? Failing)
    {
        private (int, int, int, int) Size =>
            (Month, Script.Weight, Origin.Start.Length, Script.Rounds.Sum(r => r.Knobs is { } k ? Oddness(k) : 0));

        public bool IsBelow(Attempt other) => Size.CompareTo(other.Size) < 0;

        private static int Oddness(KnobSetting k) =>
            (k.Velocity % 50 == 0 ? 0 : 1) + (k.Preparation % 50 == 0 ? 0 : 1) + (k is { Nonproliferation: 25, Distribution: 25, Governance: 25 } ? 0 : 1);
    }
}
