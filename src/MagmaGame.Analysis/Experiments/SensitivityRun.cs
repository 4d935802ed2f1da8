using System.Collections.Immutable;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Analysis.Experiments;

/// <summary>
/// Moves one constant at a time and looks which experiments come out otherwise. A first look plays few games by every change
/// and adds the shift against the same games by the constants as they are to the difference that many games gave: the shift
/// has little noise, since all luck is in common. What then looks turned, or is within a standard error of it, is played
/// again with more games.
/// </summary>
/// <remarks>Experiments that are unclear by the constants as they are have nothing to turn from and are left out.</remarks>
public sealed class SensitivityRun
{
    /// <summary>Games of each arm at the first look.</summary>
    public const int FirstPairs = 24;

    /// <summary>Games of each arm when played again.</summary>
    public const int AgainPairs = 1000;

    // About the share of the time that the first look takes.
    private const double FirstLook = 0.6;

    private readonly ExperimentReport _base;
    private readonly int _firstPairs;
    private readonly int _againPairs;
    private readonly ImmutableArray<Assumption> _assumptions;
    private readonly ImmutableArray<Comparison> _told;
    private readonly ExperimentResult[] _results;
    private readonly List<Suspect>[] _suspects;
    private readonly string?[] _unplayable;

    private SensitivityRun(ExperimentReport report, int firstPairs, int againPairs)
    {
        (_base, _againPairs) = (report, againPairs);
        _firstPairs = Math.Min(firstPairs, report.Pairs);
        _assumptions = Assumption.Of(report.Request.Catalogue);
        var told = Enumerable.Range(0, report.Results.Length).Where(i => report.Results[i].Finding != Finding.Unclear).ToList();
        _told = [.. told.Select(i => report.Comparisons[i])];
        _results = [.. told.Select(i => report.Results[i])];
        _suspects = new List<Suspect>[_assumptions.Length];
        _unplayable = new string?[_assumptions.Length];
    }

    /// <summary>Tries every change.</summary>
    /// <param name="report">What came out by the constants as they are.</param>
    /// <param name="progress">Told the share that is done, 0 to 1; called from worker threads.</param>
    /// <param name="firstPairs">Games of each arm at the first look, at least 2.</param>
    /// <param name="againPairs">Games of each arm when played again, at least 2.</param>
    /// <param name="cancellation">Ends it early: what was found so far is told.</param>
    public static SensitivityReport Play(
        ExperimentReport report, Action<double>? progress = null, int firstPairs = FirstPairs, int againPairs = AgainPairs,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstPairs, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(againPairs, 2);
        var run = new SensitivityRun(report, firstPairs, againPairs);
        var threads = report.Request.Threads;
        var tried = InOrder.Run(
            run._assumptions.Length, threads, () => new Looker(run), (looker, i) => looker.Look(i),
            progress is null ? null : done => progress(FirstLook * done / run._assumptions.Length), cancellation);
        ImmutableArray<Suspect> suspects = [.. run._suspects.Take(tried).SelectMany(list => list)];
        var turns = new Turn?[suspects.Length];
        var again = InOrder.Run(
            suspects.Length, threads, () => run, (self, i) => turns[i] = self.PlayAgain(suspects[i]),
            progress is null ? null : done => progress(FirstLook + ((1 - FirstLook) * done / suspects.Length)), cancellation);
        for (var i = again; i < suspects.Length; i++) turns[i] = run.Unsure(suspects[i]);
        return run.Report(tried, again, suspects.Length, turns);
    }

    private SensitivityReport Report(int tried, int again, int suspected, Turn?[] turns) => new()
    {
        Changes = _assumptions.Length,
        Tried = tried,
        FirstPairs = _firstPairs,
        AgainPairs = _againPairs,
        Suspected = suspected,
        PlayedAgain = again,
        Experiments = [.. _told.Select(c => c.Definition)],
        Turns =
        [
            .. turns.OfType<Turn>()
                .OrderBy(turn => _told.IndexOf(_told.First(c => ReferenceEquals(c.Definition, turn.Experiment))))
                .ThenByDescending(turn => turn.IsPlayedAgain).ThenByDescending(turn => turn.IsClear)
                .ThenByDescending(turn => Math.Abs(turn.Difference.Mean)),
        ],
        Unplayable =
        [
            .. Enumerable.Range(0, tried).Where(i => _unplayable[i] is not null).Select(i => (_assumptions[i], _unplayable[i]!)),
        ],
    };

    // An experiment alone by the changed constant, on the seeds of the report.
    private Turn? PlayAgain(Suspect suspect)
    {
        var request = _base.Request with
        {
            Catalogue = _base.Request.Catalogue.WithConstants(_assumptions[suspect.Assumption].Change),
            Experiments = [_told[suspect.Experiment].Definition],
            Pairs = _againPairs,
            Threads = 1,
        };
        ExperimentResult result;
        try
        {
            result = ExperimentRun.Play(request).Results[0];
        }
        catch (InvalidOperationException)
        {
            // Some game beyond those of the first look has no end by this constant.
            return Unsure(suspect);
        }
        return StaysAsItWas(suspect.Experiment, result.Difference.Value)
            ? null
            : new Turn(result.Definition, _assumptions[suspect.Assumption], result.Difference.Interval, result.Finding, IsPlayedAgain: true);
    }

    private Turn Unsure(Suspect suspect) => new(
        _told[suspect.Experiment].Definition, _assumptions[suspect.Assumption], suspect.Difference,
        Findings.Of(_told[suspect.Experiment].Definition, suspect.Difference), IsPlayedAgain: false);

    private bool StaysAsItWas(int experiment, double difference) =>
        Findings.IsAsExpected(_told[experiment].Definition, difference) == (_results[experiment].Finding == Finding.Holds);

    private readonly record struct Suspect(int Experiment, int Assumption, Interval Difference);

    // Plays all arms a few times by one change after the other.
    private sealed class Looker(SensitivityRun run)
    {
        private readonly ArmPlayer _player = new(run._base.Arms);
        private readonly ArmTable _table = new(run._base.Arms.Arms.Length, run._firstPairs);

        public void Look(int assumption)
        {
            run._suspects[assumption] = [];
            var request = run._base.Request;
            try
            {
                _player.Use(ArmSet.Of(request.Catalogue.WithConstants(run._assumptions[assumption].Change), request.Experiments, request.Scenario));
                for (var game = 0; game < run._firstPairs; game++)
                {
                    for (var arm = 0; arm < run._base.Arms.Arms.Length; arm++) _player.Play(arm, request.SeedOf(game), _table.Of(arm, game));
                }
            }
            catch (InvalidOperationException e)
            {
                run._unplayable[assumption] = e.Message;
                return;
            }
            for (var experiment = 0; experiment < run._told.Length; experiment++) Judge(experiment, assumption);
        }

        private void Judge(int experiment, int assumption)
        {
            var comparison = run._told[experiment];
            var shifts = new Clusters(run._firstPairs);
            for (var game = 0; game < run._firstPairs; game++)
                shifts.Add(game, comparison.Difference(_table, game) - comparison.Difference(run._base.Table, game));
            var shift = shifts.Mean();
            var difference = run._results[experiment].Difference.Value + shift.Value;
            // Half the width of a 95% interval is about two standard errors.
            var error = shift.Interval.HalfWidth / 2;
            if (run.StaysAsItWas(experiment, difference - error) && run.StaysAsItWas(experiment, difference + error)) return;
            run._suspects[assumption].Add(new Suspect(
                experiment, assumption, new Interval(difference, difference - shift.Interval.HalfWidth, difference + shift.Interval.HalfWidth)));
        }
    }
}
