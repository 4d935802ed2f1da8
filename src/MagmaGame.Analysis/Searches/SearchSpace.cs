using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Searches;

/// <summary>
/// The policies that a search can find, as points: numbers from 0 to 1, one for everything that is to be chosen. The knobs in a
/// declared slowdown, before threefold research, from there to TEDAI and after it, in steps of five; whether each initiative
/// belongs to it, its threshold, and for some the stretch it waits for; how much each tag of an option is worth.
/// </summary>
internal sealed class SearchSpace
{
    private const double KnobStep = 5;
    private const double UsuallyIn = 0.65;
    private const double UsuallyOut = 0.35;
    private const int Tracks = 4;

    private static readonly string[] TagsOfPlan = ["pause", "safety", "coordinate", "secret"];

    // Where the search begins: the plan, its stretch before TEDAI taken as one.
    private static readonly KnobSetting[] KnobsOfPlan =
    [
        new(0, 15, 10, 60, 25, 5), new(85, 85, 27, 36, 32, 5), new(70, 40, 20, 47, 28, 5), new(20, 15, 15, 60, 20, 5),
    ];

    private readonly Catalogue _catalogue;
    private readonly ScenarioDefinition _scenario;
    private readonly string[] _tags;
    private readonly Condition[] _places;

    public SearchSpace(Catalogue catalogue, ScenarioDefinition scenario)
    {
        (_catalogue, _scenario) = (catalogue, scenario);
        _tags = [.. catalogue.Events.SelectMany(e => e.Options).SelectMany(option => option.Tags).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _places =
        [
            Condition.All([Flag(Variable.DeclaredSlowdown)]),
            Condition.All([Not(Reached(Milestone.ThreeFold))]),
            Condition.All([Not(Reached(Milestone.Tedai))]),
            Condition.Always,
        ];
        Start = [.. StartingPoint()];
    }

    /// <summary>Where the search begins.</summary>
    public ImmutableArray<double> Start { get; }

    /// <summary>The policy at a point.</summary>
    public PolicyDefinition PolicyAt(ReadOnlySpan<double> point)
    {
        var at = 0;
        var knobs = ImmutableArray.CreateBuilder<KnobRule>();
        foreach (var place in _places) knobs.Add(new KnobRule(place, Knobs(point, ref at)));
        var initiatives = ImmutableArray.CreateBuilder<InitiativeRule>();
        foreach (var dial in InitiativeDial.All)
            if (Rule(dial, point, ref at) is { } rule) initiatives.Add(rule);
        var worth = point.Slice(at, _tags.Length).ToArray();
        return new PolicyDefinition
        {
            Id = "best-" + _scenario.Id,
            Name = "Best found: " + _scenario.Name,
            Text = $"What a search over knobs, thresholds, initiatives and answers found best in the world '{_scenario.Name}'. Nobody reasoned it out, so read it as a yardstick and not as advice.",
            Lab = true,
            BestFor = _scenario.Id,
            Answers = [.. _tags.Select((tag, place) => (tag, worth: worth[place])).OrderByDescending(one => one.worth).ThenBy(one => one.tag, StringComparer.Ordinal).Select(one => one.tag), "first"],
            Knobs = knobs.DrainToImmutable(),
            Initiatives = initiatives.DrainToImmutable(),
        };
    }

    private IEnumerable<double> StartingPoint()
    {
        foreach (var knobs in KnobsOfPlan)
        {
            foreach (var value in (int[])[knobs.Velocity, knobs.Preparation, knobs.Nonproliferation, knobs.Distribution, knobs.Governance, knobs.Defence])
                yield return value / 100.0;
        }
        foreach (var dial in InitiativeDial.All)
        {
            yield return dial.IsUsual ? UsuallyIn : UsuallyOut;
            yield return (dial.Start - dial.Low) / (dial.High - dial.Low);
            if (dial.WaitsForStretch) yield return 0.5;
        }
        foreach (var tag in _tags)
            yield return Array.IndexOf(TagsOfPlan, tag) is >= 0 and var rank ? 0.9 - (0.1 * rank) : 0.4;
    }

    private static KnobSetting Knobs(ReadOnlySpan<double> point, ref int at)
    {
        var velocity = Rounded(100 * point[at++], KnobStep);
        var preparation = Rounded(100 * point[at++], KnobStep);
        Span<double> weights = stackalloc double[Tracks];
        Span<int> shares = stackalloc int[Tracks];
        var total = 0.0;
        for (var track = 0; track < Tracks; track++) total += weights[track] = Rounded(100 * point[at++], 1);
        if (total <= 0) weights.Fill(1);
        WholePercent.Split(weights, shares);
        return new KnobSetting((int)velocity, (int)preparation, shares[0], shares[1], shares[2], shares[3]);
    }

    private InitiativeRule? Rule(InitiativeDial dial, ReadOnlySpan<double> point, ref int at)
    {
        var isIn = point[at++] >= 0.5;
        var threshold = Rounded(dial.Low + (point[at++] * (dial.High - dial.Low)), dial.Step);
        var clauses = new List<Clause>();
        if (dial.WaitsForStretch)
        {
            var stretch = point[at++];
            if (stretch >= 2.0 / 3) clauses.Add(Reached(Milestone.Tedai));
            else if (stretch >= 1.0 / 3) clauses.Add(Reached(Milestone.ThreeFold));
        }
        // What the game would refuse anyway is said, so that a reader sees when it is meant for.
        if (dial.Do == Initiative.Defer) clauses.Add(Reached(Milestone.Tedai));
        if (dial.Do == Initiative.RescindSlowdown) clauses.Add(Flag(Variable.DeclaredSlowdown));
        var sign = dial.Operator == ComparisonOperator.Less ? "<" : ">=";
        // From the start on is no condition.
        if (dial.Operator == ComparisonOperator.Less || threshold > _catalogue.Variables[dial.Variable].Low)
        {
            clauses.Add(new Clause(
                new Comparison(dial.Operator, new VariableNumber((int)dial.Variable), new ConstantNumber(threshold)),
                string.Create(CultureInfo.InvariantCulture, $"{_catalogue.Variables[dial.Variable].Name} {sign} {threshold:0.##}")));
        }
        return isIn ? new InitiativeRule(Condition.All(clauses), dial.Do) : null;
    }

    private Clause Flag(Variable variable) => new(new FlagIsSet((int)variable), _catalogue.Variables[variable].Name);

    private Clause Reached(Milestone milestone) => new(
        new MilestoneReached(milestone), $"reached({_catalogue.Milestones.First(one => one.Milestone == milestone).Id})");

    private static Clause Not(Clause clause) => new(new Negation(clause.Logic), "not " + clause.Text);

    // Of a product such as 3 * 0.05 the decimal that is written: what is played and what is kept must be one number.
    private static double Rounded(double value, double step) => Math.Round(Math.Round(value / step) * step, 2);
}
