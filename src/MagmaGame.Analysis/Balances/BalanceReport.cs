using System.Collections.Immutable;
using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Analysis.Balances;

/// <summary>What there is to decide, weighed in every scenario.</summary>
public sealed class BalanceReport
{
    // Less than this over all scenarios, and less than that in any, is next to nothing: shares.
    private const double Nothing = 0.002;
    private const double NothingAnywhere = 0.005;

    private readonly BalanceSheet[][] _sheets;

    internal BalanceReport(BalanceRequest request, ImmutableArray<BalanceQuestion> questions, BalanceSheet[][] sheets, int games)
    {
        (Request, Questions, _sheets, Games) = (request, questions, sheets, games);
        Chances = [.. sheets.Select(world => Mean(world.Take(games).Select(sheet => sheet.Chance)))];
        var ranks = Ranks();
        Cells = [.. ranks.Select((worlds, question) => worlds.Select(rank => Cell(rank, questions[question])).ToImmutableArray())];
        Findings = Judge(
            [
                .. from question in Enumerable.Range(0, questions.Length)
                   from setting in questions[question].CanBeUnused ? [-1] : Enumerable.Range(0, questions[question].Settings.Length)
                   select (question, setting),
            ], ranks);
        KnobSettings = Judge(
            [
                .. from question in Enumerable.Range(0, questions.Length)
                   where questions[question].Kind == QuestionKind.Knob
                   from setting in Enumerable.Range(0, questions[question].Settings.Length)
                   select (question, setting),
            ], ranks);
    }

    /// <summary>What was asked for.</summary>
    public BalanceRequest Request { get; }
    /// <summary>Games of each scenario; fewer than asked for after a cancellation.</summary>
    public int Games { get; }
    /// <summary>Whether all games were played.</summary>
    public bool IsComplete => Games == Request.Games;
    /// <summary>P(catastrophe) of the policy as it is, in each scenario.</summary>
    public ImmutableArray<Estimate> Chances { get; }
    /// <summary>The questions: knobs by stretch, initiatives, events.</summary>
    public ImmutableArray<BalanceQuestion> Questions { get; }
    /// <summary>Each question in each scenario.</summary>
    public ImmutableArray<ImmutableArray<BalanceCell>> Cells { get; }
    /// <summary>What can be used, over all scenarios: knobs at more than zero, initiatives, options.</summary>
    public ImmutableArray<BalanceFinding> Findings { get; }
    /// <summary>Each setting of each knob against the others, over all scenarios: one that is best everywhere leaves nothing to
    /// decide.</summary>
    public ImmutableArray<BalanceFinding> KnobSettings { get; }

    /// <summary>The findings with a verdict, the heaviest loss first.</summary>
    public IEnumerable<BalanceFinding> With(BalanceVerdict verdict) =>
        Findings.Where(finding => finding.Verdict == verdict).OrderByDescending(finding => Math.Abs(finding.Lost.Value));

    /// <summary>The settings of knobs that are best everywhere.</summary>
    public IEnumerable<BalanceFinding> FixedKnobs => KnobSettings.Where(finding => finding.Verdict == BalanceVerdict.BestEverywhere);

    private static Estimate Mean(IEnumerable<double> values)
    {
        double[] all = [.. values];
        var clusters = new Clusters(all.Length);
        for (var game = 0; game < all.Length; game++) clusters.Add(game, all[game]);
        return clusters.Mean();
    }

    private SettingRanks[][] Ranks()
    {
        var games = new List<(int, double[])>[Questions.Length][];
        for (var question = 0; question < games.Length; question++)
            games[question] = [.. _sheets.Select(_ => new List<(int, double[])>())];
        for (var world = 0; world < _sheets.Length; world++)
        {
            for (var game = 0; game < Games; game++)
                foreach (var (question, chances) in _sheets[world][game].Answers) games[question][world].Add((game, chances));
        }
        return [.. games.Select((worlds, question) => worlds.Select(some => new SettingRanks(Questions[question].Settings.Length, some)).ToArray())];
    }

    private BalanceCell Cell(SettingRanks ranks, BalanceQuestion question) => new()
    {
        Games = ranks.Games,
        Means = ranks.Means,
        Best = ranks.Best,
        Lost = [.. Enumerable.Range(0, question.Settings.Length).Select(setting => Lost([ranks], setting))],
        LostUnused = question.CanBeUnused ? Lost([ranks], -1) : Lost([], -1),
    };

    // Games of one number have all luck in common, in whatever scenario they are.
    private Estimate Lost(IEnumerable<SettingRanks> worlds, int setting)
    {
        var clusters = new Clusters(Games);
        foreach (var ranks in worlds)
            foreach (var (game, lost) in ranks.Lost(setting < 0 ? other => other > 0 : other => other == setting)) clusters.Add(game, lost);
        return clusters.Mean();
    }

    private ImmutableArray<BalanceFinding> Judge(ImmutableArray<(int Question, int Setting)> things, SettingRanks[][] ranks)
    {
        var lost = things.Select(thing => Lost(
            ranks[thing.Question].Where((_, world) => Cells[thing.Question][world].Tells), thing.Setting)).ToList();
        var beyond = ManyQuestions.BeyondNoise([.. lost.Select(estimate => estimate.Chance)]);
        return [.. things.Select((thing, place) => Judge(thing.Question, thing.Setting, lost[place], beyond[place]))];
    }

    private BalanceFinding Judge(int question, int setting, Estimate lost, bool beyond)
    {
        var told = Cells[question].Where(cell => cell.Tells).Select(cell => cell.LostWithout(setting)).Where(one => one.Observations > 0).ToList();
        var (ahead, behind) = (told.Count(one => one.Interval.Low > 0), told.Count(one => one.Interval.High < 0));
        return new BalanceFinding(question, setting, lost, told.Count, ahead, behind, Verdict());

        BalanceVerdict Verdict()
        {
            if (told.Count == 0) return BalanceVerdict.Untold;
            if (Math.Max(lost.Interval.High, -lost.Interval.Low) < Nothing && told.TrueForAll(one => Math.Abs(one.Value) < NothingAnywhere))
                return BalanceVerdict.HardlyMatters;
            // What came up in one of several scenarios alone says nothing of everywhere.
            if (told.Count < Math.Min(2, Chances.Length)) return ahead == 0 ? BalanceVerdict.AheadNowhere : BalanceVerdict.None;
            if (beyond && lost.Value < 0 && told.TrueForAll(one => one.Value < 0)) return BalanceVerdict.DominatedEverywhere;
            if (beyond && lost.Value > 0 && told.TrueForAll(one => one.Value > 0)) return BalanceVerdict.BestEverywhere;
            return ahead == 0 ? BalanceVerdict.AheadNowhere : BalanceVerdict.None;
        }
    }
}
