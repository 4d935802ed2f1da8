using System.Collections.Immutable;
using MagmaGame.Authoring.Playtests;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Playtests;

/// <summary>Small catalogues, played.</summary>
internal static class Played
{
    public static PlaytestResult Of(
        Catalogue catalogue, int games, int directed = 0, int threads = 1, uint seed = 0, ProvedUnreachable? proofs = null, CancellationToken cancellation = default)
    {
        var request = new PlaytestRequest
        {
            Scenarios = catalogue.Scenarios,
            Policies = PlaytestRequest.UsualPolicies(catalogue),
            Games = games,
            DirectedGames = directed,
            Threads = threads,
            FirstSeed = seed,
        };
        return PlaytestRun.Play(new GameRules(catalogue), request, proofs ?? ProvedUnreachable.Nothing, TimeProvider.System, cancellation: cancellation);
    }

    /// <summary>The small catalogue with other events.</summary>
    public static Catalogue With(params ImmutableArray<EventDefinition> events) => TinyCatalogue.Make() with { Events = events };

    /// <summary>The small catalogue with one event changed.</summary>
    public static Catalogue Changed(string id, Func<EventDefinition, EventDefinition> change) =>
        TinyCatalogue.Make() with { Events = [.. TinyEvents.All.Select(e => e.Id == id ? change(e) : e)] };

    public static EventDefinition WithOption(this EventDefinition definition, int option, Func<EventOption, EventOption> change) =>
        definition with { Options = definition.Options.SetItem(option, change(definition.Options[option])) };

    public static Condition Clause(Variable variable, ComparisonOperator comparison, double value) => Condition.All(
        [new Clause(new Comparison(comparison, new VariableNumber((int)variable), new ConstantNumber(value)), $"{variable} {comparison} {value}")]);

    /// <summary>A condition that breaks the engine from a month on, and does not hold before.</summary>
    public static Condition Bursting(int month) => Condition.All(
        [new Clause(new Comparison(ComparisonOperator.Less, new Bursting(month), new ConstantNumber(0)), "bursting")]);

    public static Effect Add(Variable variable, NumberExpression value) => new(EffectTarget.Variable, (int)variable, EffectOperator.Add, value, $"{variable} += ...");

    public static CoverageItem Item(this PlaytestResult result, CoverageKind kind, string path) =>
        Assert.Single(result.Items, i => i.Kind == kind && i.Path == path);

    public static Standing Standing(this PlaytestResult result, CoverageKind kind, string path) => result.Of(result.Item(kind, path));

    /// <summary>Everything that does not depend on how long it took.</summary>
    public static string Figures(PlaytestResult result) => string.Join('\n', result.Items.Select(i =>
            $"{i.Kind} {i.Path} {result.Of(i)} {result.Games(i)} {string.Join(',', result.Request.Scenarios.Select((_, s) => result.GamesIn(i, s)))}"))
        + string.Join('\n', result.Failures.Select(f => $"{f.Symptom} {f.Games} {f.Journal}")) + result.DirectedRuns;
}

/// <summary>A number that is none: content cannot say it, a broken rule could.</summary>
internal sealed record NoNumber : NumberExpression
{
    public override double Evaluate(GameState state) => double.NaN;
}

/// <summary>An expression that breaks the engine from a month on.</summary>
internal sealed record Bursting(int Month) : NumberExpression
{
    public override double Evaluate(GameState state) => state.Month < Month ? 1 : throw new InvalidOperationException("boom");
}

/// <summary>An expression that breaks the engine.</summary>
internal sealed record Exploding : NumberExpression
{
    public override double Evaluate(GameState state) => throw new InvalidOperationException("boom");
}
