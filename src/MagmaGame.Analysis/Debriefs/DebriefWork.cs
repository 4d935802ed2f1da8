using MagmaGame.Analysis.Attribution;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Endings;
using MagmaGame.Analysis.Skill;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>Works out the debrief of a finished game.</summary>
public sealed class DebriefWork
{
    private readonly GameSession _session;
    private readonly EndingComparison _comparison;
    private readonly CounterfactualStudy _study;
    private readonly LuckAndSkill _skill;
    private readonly DebriefedAttribution _attribution;

    private DebriefWork(
        GameSession session, EndingComparison comparison, CounterfactualStudy study, LuckAndSkill skill, DebriefedAttribution attribution) =>
        (_session, _comparison, _study, _skill, _attribution) = (session, comparison, study, skill, attribution);

    /// <summary>The debrief of a game.</summary>
    /// <param name="session">The game, over.</param>
    /// <param name="name">What a command line calls it; empty when it is not kept.</param>
    /// <param name="request">How thorough.</param>
    /// <param name="progress">Told what is being worked out and the share of it that is done, 0 to 1; called from worker threads.</param>
    /// <param name="cancellation">Ends each step early; what there is counts.</param>
    /// <exception cref="ArgumentException">The game is not over, or the policy is not known.</exception>
    /// <exception cref="OperationCanceledException">It was ended before a step had anything.</exception>
    public static Debrief Of(
        GameSession session, string name, DebriefRequest request, Action<DebriefStep, double>? progress = null,
        CancellationToken cancellation = default)
    {
        if (session.Game.Verdict is null) throw new ArgumentException("The game is not over.", nameof(session));
        if (session.Game.Rules.Catalogue.Policy(request.Policy) is null)
            throw new ArgumentException($"There is no policy '{request.Policy}'.", nameof(request));
        var study = CounterfactualStudy.Of(
            session,
            new CounterfactualRequest
            {
                Futures = request.Futures,
                Seed = request.Seed,
                Policy = request.Policy,
                RedrawWorlds = request.RedrawWorlds,
                Threads = request.Threads,
            },
            Told(DebriefStep.Counterfactuals),
            cancellation);
        var worlds = WorldTable.Play(
            session, request.Worlds, request.Seed, request.Policy, request.Threads,
            Told(DebriefStep.Worlds), cancellation);
        var comparison = EndingComparison.Of(session.Game);
        var levers = LeverStudy.Of(session, request.LeverWorlds, request.Seed, request.Threads, Told(DebriefStep.Levers), cancellation);
        var heuristics = HeuristicStudy.Of(
            session, request.Futures, request.Seed, request.Policy, request.Threads, Told(DebriefStep.Heuristics), cancellation);
        return new DebriefWork(
            session, comparison, study, LuckAndSkill.Of(session, comparison, worlds),
            new AttributionWork(session, study, levers, heuristics).Put()).Put(name, request.Policy);

        Action<double>? Told(DebriefStep step) => progress is null ? null : done => progress(step, done);
    }

    private Debrief Put(string name, string policy) => new()
    {
        Game = Game(name),
        Ending = Ending(),
        Skill = _skill,
        Futures = _study.Futures,
        Policy = policy,
        Turnings = [.. _study.Found.Select(found => TurningWords.Of(_session, found))],
        Months = [.. Months()],
        Milestones = [.. Milestones()],
        Attribution = _attribution,
        Advisors = [.. AdviceTaken.Of(_session).Select(taken => AdviceWorth.Of(taken, _study))],
        Predictions = [.. Predictions()],
        Ideas = [.. Ideas()],
    };

    private DebriefedGame Game(string name) => new()
    {
        Name = name,
        Scenario = _session.Game.Scenario.Id,
        ScenarioName = _session.Game.Scenario.Name,
        Seed = _session.Setup.Seed,
        MonthsPerRound = (int)_session.Setup.Pace,
        Months = _session.Game.Verdict!.Value.Months,
        LastMonth = CalendarMonth.Of(_session.Game.State.Month),
        Teaching = _session.Setup.Teaching,
        ContentHash = _session.Game.Rules.Catalogue.ContentHash,
        Rules = GameRules.Version,
        BranchedFrom = _session.Origin?.From ?? "",
    };

    private DebriefedEnding Ending()
    {
        var (game, verdict) = (_session.Game, _session.Game.Verdict!.Value);
        var catalogue = game.Rules.Catalogue;
        var ending = verdict.Ending;
        return new DebriefedEnding
        {
            Outcome = KebabCase.Of(ending.Outcome),
            OutcomeName = EndingNames.Of(catalogue, ending.Outcome),
            Variant = KebabCase.Of(ending.Variant),
            VariantName = EndingNames.Of(catalogue, ending.Variant),
            Chance = verdict.CatastropheChance,
            ChanceInPlay = verdict.ChanceInPlay,
            Catastrophe = verdict.Catastrophe,
            Roll = game.Luck.Uniform(RandomStream.Verdict),
            EndOfAcuteRisk = verdict.EndOfAcuteRisk,
            MonthsBought = _comparison.MonthsBoughtForSure,
            Struck = verdict is { Channel: { } channel, Threat: { } threat } ? CauseWords(channel, threat) : "",
            Causes = [.. Causes(game)],
        };
    }

    private static IEnumerable<DebriefedCause> Causes(Game game)
    {
        var cells = (
            from channel in Enum.GetValues<Channel>()
            from threat in Enum.GetValues<Threat>()
            select (channel, threat, InPlay: game.State.Hazard(channel, threat), After: game.HazardAfter(channel, threat))).ToList();
        var whole = cells.Sum(c => c.InPlay + c.After);
        if (whole <= 0) return [];
        return cells
            .Where(c => c.InPlay + c.After > 0)
            .OrderByDescending(c => c.InPlay + c.After)
            .Select(c => new DebriefedCause(
                KebabCase.Of(c.channel), KebabCase.Of(c.threat), CauseWords(c.channel, c.threat),
                (c.InPlay + c.After) / whole, c.InPlay / (c.InPlay + c.After)));
    }

    private static string CauseWords(Channel channel, Threat threat) => $"{HazardWords.Of(threat)}, through {HazardWords.Of(channel)}";

    private IEnumerable<DebriefedMonth> Months()
    {
        var hindsight = Hindsight.Of(_session);
        for (var round = 0; round < _session.History.Count && hindsight.At(round) is { } truth; round++)
        {
            var seen = _session.History[round].Values;
            int Percent(Variable variable) => (int)Math.Round(seen[(int)variable]);
            yield return new DebriefedMonth
            {
                Month = truth.Month,
                Date = CalendarMonth.Short(truth.Month),
                Phase = KebabCase.Of(truth.Phase),
                Velocity = Percent(Variable.Velocity),
                Preparation = Percent(Variable.Preparation),
                Portfolio =
                [
                    Percent(Variable.Nonproliferation), Percent(Variable.Distribution),
                    Percent(Variable.Governance), Percent(Variable.Defence),
                ],
                GapSeen = truth.BelievedGap,
                Gap = truth.TrueGap,
                LeadSeen = truth.BelievedLead,
                Lead = truth.TrueLead,
                RiskIfScaledSeen = truth.BelievedRisk / 100,
                RiskIfScaled = truth.TrueRisk / 100,
                RiskAsRunSeen = seen[(int)Variable.BelievedRiskAsRun] / 100,
                RiskAsRun = double.IsNaN(truth.TrueRiskAsRun) ? null : truth.TrueRiskAsRun / 100,
            };
        }
    }

    private IEnumerable<DebriefedMilestone> Milestones() =>
        from milestone in _session.Game.Rules.Catalogue.Milestones
        let month = MilestoneMonths.Of(_session, milestone)
        where month is not null
        orderby month
        select new DebriefedMilestone(
            KebabCase.Of(milestone.Milestone), milestone.Name, month.Value, CalendarMonth.Of(month.Value),
            milestone.Told == Visibility.Hidden);

    private IEnumerable<DebriefedPrediction> Predictions() => PredictionFacts.Of(_session).All.Select(one => new DebriefedPrediction(
        one.Month, CalendarMonth.Short(one.Month), _session.Game.Rules.Catalogue.Variables[one.Subject].Label,
        KebabCase.Of(one.Predicted), KebabCase.Of(one.Came!.Value), one.DialBefore, one.DialAfter!.Value));

    private IEnumerable<DebriefedIdea> Ideas()
    {
        var touched = IdeasTouched.By(_session);
        return
            from document in _session.Game.Rules.Catalogue.Documents
            from claim in document.Claims
            let touches = touched[claim.Id]
            where !touches.IsEmpty
            select new DebriefedIdea(
                claim.Id, claim.Says, DebriefedIdea.Credit(document), [.. touches.Select(touch => touch.Words)]);
    }
}
