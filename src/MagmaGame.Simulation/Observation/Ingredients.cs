using System.Collections.Immutable;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Observation;

/// <summary>What a number does for another one that follows from it.</summary>
public enum IngredientRole
{
    /// <summary>The more of it, the more of the other.</summary>
    Raises,
    /// <summary>The more of it, the less of the other.</summary>
    Lowers,
    /// <summary>The more of it, the surer is the guess.</summary>
    Clears,
}

/// <summary>A number that another one follows from.</summary>
/// <param name="Variable">The number.</param>
/// <param name="Role">What it does.</param>
public readonly record struct Ingredient(Variable Variable, IngredientRole Role);

/// <summary>
/// From what Magma's estimates and derived numbers are made, as far as numbers that it can know go; what is hidden is not named.
/// Nothing moves these numbers by itself, so these are what there is to say of why they moved. Source: the equations of
/// <see cref="Briefing"/> and of the talks on a pause.
/// </summary>
public static class Ingredients
{
    private static readonly Dictionary<Variable, ImmutableArray<Ingredient>> Known = new()
    {
        [Variable.BelievedPauseChance] =
        [
            Raises(Variable.PoliticalWill), Raises(Variable.VerificationReadiness), Raises(Variable.LinesOfCommunication),
            Raises(Variable.Credibility), Raises(Variable.PublicAwareness), Raises(Variable.Regulation),
            Raises(Variable.StandardSignatories), Raises(Variable.DeclaredSlowdown), Raises(Variable.LeaderClause),
            Lowers(Variable.CompetitivePressure), Lowers(Variable.MilitaryAdvantage), Clears(Variable.EvaluationMethods),
        ],
        [Variable.BelievedGap] = [Raises(Variable.Capability), Clears(Variable.EvaluationMethods)],
        [Variable.EvaluationGap] = [Raises(Variable.Capability), Clears(Variable.EvaluationMethods)],
        [Variable.BelievedLead] = [Raises(Variable.Capability), Clears(Variable.LinesOfCommunication)],
        [Variable.BelievedRiskIfScaled] = [Raises(Variable.Capability), Clears(Variable.EvaluationMethods)],
        [Variable.BelievedRiskAsRun] =
        [
            Raises(Variable.BelievedRiskIfScaled), Raises(Variable.BelievedGap), Raises(Variable.Velocity), Lowers(Variable.Control),
        ],
        [Variable.RndMultiplier] = [Raises(Variable.Capability)],
        [Variable.ElicitationReadiness] =
        [
            Raises(Variable.ResearchSecurity), Raises(Variable.ScalableOversight), Raises(Variable.EvaluationMethods),
            Raises(Variable.CostlyOptimisation),
        ],
    };

    /// <summary>What a number follows from, the weightiest first; empty for numbers that have a life of their own.</summary>
    public static ImmutableArray<Ingredient> Of(Variable variable) => Known.TryGetValue(variable, out var ingredients) ? ingredients : [];

    private static Ingredient Raises(Variable variable) => new(variable, IngredientRole.Raises);

    private static Ingredient Lowers(Variable variable) => new(variable, IngredientRole.Lowers);

    private static Ingredient Clears(Variable variable) => new(variable, IngredientRole.Clears);
}
