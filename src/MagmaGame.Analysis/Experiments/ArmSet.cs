using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Analysis.Experiments;

/// <summary>The arms of some experiments, each of them once however many experiments share it.</summary>
internal sealed class ArmSet
{
    private readonly Dictionary<string, int> _places;

    private ArmSet(ImmutableArray<ReadyArm> arms, Dictionary<string, int> places) => (Arms, _places) = (arms, places);

    /// <summary>The arms.</summary>
    public ImmutableArray<ReadyArm> Arms { get; }

    /// <summary>Makes the arms ready.</summary>
    /// <param name="catalogue">The catalogue; it knows all policies and scenarios that arms name.</param>
    /// <param name="experiments">The experiments.</param>
    /// <param name="usual">The scenario of arms that name none.</param>
    /// <exception cref="ArgumentException">The catalogue lacks a policy or scenario.</exception>
    public static ArmSet Of(Catalogue catalogue, IEnumerable<ExperimentDefinition> experiments, ScenarioDefinition usual)
    {
        var arms = ImmutableArray.CreateBuilder<ReadyArm>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var rules = new List<(ImmutableArray<ConstantChange> Changes, GameRules Rules)> { ([], new GameRules(catalogue)) };
        foreach (var experiment in experiments)
        {
            foreach (var arm in experiment.Arms)
            {
                if (places.TryAdd(FormOf(experiment, arm), arms.Count)) arms.Add(Ready(catalogue, experiment, arm, usual, RulesFor(arm)));
            }
        }
        return new ArmSet(arms.DrainToImmutable(), places);

        GameRules RulesFor(ExperimentArm arm)
        {
            var at = rules.FindIndex(known => AreSame(known.Changes, arm.Constants));
            if (at >= 0) return rules[at].Rules;
            rules.Add((arm.Constants, new GameRules(catalogue.WithConstants(arm.Constants))));
            return rules[^1].Rules;
        }
    }

    /// <summary>Place of an arm of one of the experiments.</summary>
    public int PlaceOf(ExperimentDefinition experiment, ExperimentArm arm) => _places[FormOf(experiment, arm)];

    private static string FormOf(ExperimentDefinition experiment, ExperimentArm arm) => $"{ArmForm.Of(arm)}#{experiment.Month}";

    private static bool AreSame(ImmutableArray<ConstantChange> some, ImmutableArray<ConstantChange> others) =>
        some.Length == others.Length
        && some.Zip(others).All(pair => pair.First.Name == pair.Second.Name && pair.First.Times.Equals(pair.Second.Times)
            && pair.First.To.SequenceEqual(pair.Second.To));

    private static ReadyArm Ready(
        Catalogue catalogue, ExperimentDefinition experiment, ExperimentArm arm, ScenarioDefinition usual, GameRules rules)
    {
        var scenario = arm.ScenarioId is not { } id ? usual : catalogue.Scenario(id)
            ?? throw new ArgumentException($"There is no scenario '{id}'.", nameof(arm));
        var policy = catalogue.Policy(arm.PolicyId) ?? throw new ArgumentException($"There is no policy '{arm.PolicyId}'.", nameof(arm));
        return new ReadyArm(rules, scenario with { Rivals = Over(scenario.Rivals, arm.Rivals) }, policy, arm.Overrides, experiment.Month);
    }

    private static RivalShifts Over(RivalShifts usual, RivalShifts own) => new(
        Over(usual.HeadStart, own.HeadStart), Over(usual.Caution, own.Caution), Over(usual.Speed, own.Speed), Over(usual.Security, own.Security));

    private static ImmutableArray<double> Over(ImmutableArray<double> usual, ImmutableArray<double> own) => own.IsDefaultOrEmpty ? usual : own;
}
