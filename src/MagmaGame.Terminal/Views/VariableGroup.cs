using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>Under which heading a player finds a variable.</summary>
internal enum VariableGroup
{
    /// <summary>What Magma can do, and how dangerous that is.</summary>
    CapabilityAndRisk,
    /// <summary>Safety work and who is in charge of it.</summary>
    Safety,
    /// <summary>Locks, leaks and thefts.</summary>
    Security,
    /// <summary>The public, governments and agreements.</summary>
    Politics,
    /// <summary>The race and the world's defences.</summary>
    World,
    /// <summary>What a writer of content added.</summary>
    Further,
    /// <summary>The knobs.</summary>
    Knobs,
    /// <summary>Yes-or-no facts: initiatives taken and states of affairs.</summary>
    Facts,
    /// <summary>Month and phase, which have lines of their own.</summary>
    Apart,
}

/// <summary>Sorts variables into their groups.</summary>
internal static class VariableGroups
{
    public static VariableGroup Of(VariableDefinition variable)
    {
        if (variable.Slot >= VariableTable.OwnCount) return VariableGroup.Further;
        if (variable.Kind == VariableKind.Flag) return VariableGroup.Facts;
        return (Variable)variable.Slot switch
        {
            Variable.Month or Variable.Phase => VariableGroup.Apart,
            >= Variable.Velocity and <= Variable.Defence => VariableGroup.Knobs,
            Variable.Capability or Variable.Resources or Variable.Friction or Variable.RndMultiplier
                or Variable.FrontCapability or Variable.BelievedLead or Variable.BelievedGap or Variable.EvaluationGap
                or Variable.EconomicGap or Variable.BelievedRiskIfScaled or Variable.BelievedRiskAsRun =>
                VariableGroup.CapabilityAndRisk,
            Variable.TheorySafety or Variable.EmpiricalSafety or Variable.SabotagedSafety
                or (>= Variable.ResearchSecurity and <= Variable.CostlyOptimisation) or Variable.ElicitationReadiness
                or Variable.Control or Variable.AlignmentTax or Variable.ExportedSafety or Variable.HumanInfluence
                or Variable.SmokingGuns or Variable.DeferredMonths => VariableGroup.Safety,
            Variable.Security or Variable.SecurityReadiness or Variable.StolenCapability or Variable.Openness =>
                VariableGroup.Security,
            Variable.CompetitivePressure or Variable.Paradigm or Variable.CyberResilience or Variable.BioResilience
                or Variable.PersuasionResilience or Variable.MilitaryAdvantage => VariableGroup.World,
            _ => VariableGroup.Politics,
        };
    }

    /// <summary>Whether a number only counts what a fact or a phase says already: months of a pause, of deference.</summary>
    public static bool IsCountedTime(VariableDefinition variable) =>
        (Variable)variable.Slot is Variable.DeferredMonths or Variable.PauseMonths or Variable.Pauses;

    public static string Name(VariableGroup group) => group switch
    {
        VariableGroup.CapabilityAndRisk => "Capability and risk",
        VariableGroup.Facts => "Facts",
        VariableGroup.Further => "Further",
        _ => group.ToString(),
    };
}
