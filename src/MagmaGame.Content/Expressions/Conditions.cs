using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Expressions;

/// <summary>Reads the keys that hold conditions and effects.</summary>
internal static class Conditions
{
    internal const double LeastTimes = 0.1;
    internal static readonly string[] BoostKeys = ["if", "times"];

    /// <summary>A list of clauses that must all hold.</summary>
    public static Condition All(Fields fields, string key)
    {
        var clauses = new List<Clause>();
        var list = fields.Trail.Then(key);
        foreach (var (scalar, index) in fields.Scalars(key))
        {
            if (ExpressionParser.Condition(scalar, fields.Context, list, index) is { } logic)
                clauses.Add(new Clause(logic, scalar.Text.Trim()));
        }
        return Condition.All(clauses);
    }

    /// <summary>One condition; always true when the key is missing.</summary>
    public static Condition One(Fields fields, string key) =>
        fields.TryOptionalScalar(key, out var scalar)
            && ExpressionParser.Condition(scalar, fields.Context, fields.Trail.Then(key)) is { } logic
            ? Condition.All([new Clause(logic, scalar.Text.Trim())])
            : Condition.Always;

    public static ImmutableArray<Effect> Effects(Fields fields, string key)
    {
        var scalars = fields.Scalars(key);
        if (scalars.Most == 0) return [];
        var effects = new Gathered<Effect>(scalars.Most);
        var list = fields.Trail.Then(key);
        foreach (var (scalar, index) in scalars)
            if (EffectParser.Read(scalar, fields.Context, list, index) is { } effect) effects.Add(effect);
        return ImmutableCollectionsMarshal.AsImmutableArray(effects.TakeFrom(0));
    }

    public static ImmutableArray<WeightBoost> Boosts(Fields fields, string key, double most)
    {
        if (!fields.Has(key)) return [];
        var boosts = ImmutableArray.CreateBuilder<WeightBoost>();
        foreach (var boost in fields.Mappings(key, BoostKeys))
        {
            boost.Need("if");
            boosts.Add(new WeightBoost(One(boost, "if"), boost.Number("times", LeastTimes, most)));
        }
        return boosts.DrainToImmutable();
    }
}
