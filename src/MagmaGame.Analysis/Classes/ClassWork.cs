using System.Collections.Immutable;
using MagmaGame.Analysis.Endings;
using MagmaGame.Analysis.Futures;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Classes;

/// <summary>Works out the debrief of a class.</summary>
public sealed class ClassWork
{
    private readonly ImmutableArray<TeamGame> _teams;
    private readonly EndingComparison _comparison;
    private readonly ClassSkills? _skills;

    private ClassWork(ImmutableArray<TeamGame> teams, EndingComparison comparison, ClassSkills? skills) =>
        (_teams, _comparison, _skills) = (teams, comparison, skills);

    private Game SomeGame => _teams[0].Session.Game;

    /// <summary>The debrief of a class.</summary>
    /// <param name="runs">The teams' games: finished, of one world (<see cref="ClassMix"/>).</param>
    /// <param name="request">How thorough.</param>
    /// <param name="progress">Told what is being worked out and the share of it that is done, 0 to 1; called from worker threads.</param>
    /// <param name="cancellation">Ends the work early; what there is counts, and <see cref="ClassDebrief.IsComplete"/> tells.</param>
    /// <exception cref="ArgumentException">The games are no class, or the policy is not known.</exception>
    public static ClassDebrief Of(
        IReadOnlyList<ClassRun> runs, ClassRequest request, Action<ClassStep, double>? progress = null, CancellationToken cancellation = default)
    {
        if (ClassMix.Of(runs) is { } mix) throw new ArgumentException(mix.Reason, nameof(runs));
        if (runs[0].Session.Versions.Any(version => version.Rules.Catalogue.Policy(request.Policy) is null))
            throw new ArgumentException($"There is no policy '{request.Policy}'.", nameof(request));
        var teams = TeamGame.Of(runs);
        var forks = new ClassForks();
        var partings = new ClassPartings(teams, forks);
        var splits = new ClassSplits(teams, ClassQuestions.Of(teams, partings, request.Policy), forks);
        var futures = forks.Play(
            new FutureRequest { Count = request.Futures, Seed = request.Seed, Policy = request.Policy, Threads = request.Threads },
            progress is null ? null : done => progress(ClassStep.Futures, done),
            cancellation);
        var comparison = EndingComparison.Of(teams[0].Session.Game);
        var skills = ClassSkills.Of(teams, comparison, request, progress is null ? null : done => progress(ClassStep.Worlds, done), cancellation);
        var work = new ClassWork(teams, comparison, skills);
        var judged = splits.Judge(forks);
        return new ClassDebrief
        {
            World = work.World(runs[0].Rules),
            Teams = [.. Enumerable.Range(0, teams.Length).Select(work.Team)],
            Partings = partings.Judge(forks),
            Splits = [.. judged.Where(split => split.Kind != ClassMoves.Timing)],
            Timings = [.. judged.Where(split => split.Kind == ClassMoves.Timing)],
            Knobs = ClassKnobs.Of(teams, work.SomeGame.Rules.Catalogue),
            Predictions = ClassPredictions.Of(teams.Select(team => team.Session)),
            Ideas = [.. ClassIdea.Of(teams)],
            Futures = futures,
            Worlds = skills?.Worlds ?? 0,
            Policy = request.Policy,
            IsComplete = futures == request.Futures && skills?.Worlds == request.Worlds,
        };
    }

    private ClassWorld World(int rules) => new()
    {
        Scenario = SomeGame.Scenario.Id,
        ScenarioName = SomeGame.Scenario.Name,
        Seed = SomeGame.Seed,
        MonthsPerRound = (int)SomeGame.Pace,
        ContentHash = SomeGame.Rules.Catalogue.ContentHash,
        Rules = rules,
        Roll = SomeGame.Luck.Uniform(RandomStream.Verdict),
        Luck = _skills?.WorldLuck,
        PolicyMean = _skills?.PolicyMean,
        Policies =
        [
            .. _comparison.References
                .Select(r => new ClassPolicy(r.Policy.Id, r.Policy.Name, r.Verdict.CatastropheChance, _skills?.PolicyChance(r.Policy.Id)))
                .OrderBy(p => p.Here).ThenBy(p => p.Id, StringComparer.Ordinal),
        ],
    };

    private ClassTeam Team(int place)
    {
        var (session, catalogue) = (_teams[place].Session, SomeGame.Rules.Catalogue);
        var verdict = session.Game.Verdict!.Value;
        var ending = verdict.Ending;
        return new ClassTeam
        {
            Name = _teams[place].Name,
            Typed = _teams[place].Typed,
            Outcome = KebabCase.Of(ending.Outcome),
            OutcomeName = EndingNames.Of(catalogue, ending.Outcome),
            Variant = KebabCase.Of(ending.Variant),
            VariantName = EndingNames.Of(catalogue, ending.Variant),
            Chance = verdict.CatastropheChance,
            Catastrophe = verdict.Catastrophe,
            Months = verdict.Months,
            EndOfAcuteRisk = verdict.EndOfAcuteRisk,
            MonthsBought = (_comparison with { Verdict = verdict }).MonthsBoughtForSure,
            BranchedFrom = session.Origin?.From ?? "",
            Skill = _skills?.Of(place),
            Predictions = ClassPredictions.Of(session),
        };
    }
}
