using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Simulation.Effects;

/// <summary>What an effect changes.</summary>
public enum EffectTarget
{
    /// <summary>A writable variable.</summary>
    Variable,
    /// <summary>Capability of every active rival, months.</summary>
    RivalsCapability,
    /// <summary>Safety reach of every active rival, months.</summary>
    RivalsSafety,
    /// <summary>Security of every rival, points.</summary>
    RivalsSecurity,
    /// <summary>Puts a pause to the vote, with the value as additional chance of acceptance.</summary>
    PauseProposal,
}

/// <summary>How an effect changes its target.</summary>
public enum EffectOperator
{
    /// <summary>Adds the value.</summary>
    Add,
    /// <summary>Subtracts the value.</summary>
    Subtract,
    /// <summary>Multiplies by the value.</summary>
    Multiply,
    /// <summary>Sets to the value.</summary>
    Assign,
}

/// <summary>One compiled line of a <c>do</c> list.</summary>
/// <param name="Target">What it changes.</param>
/// <param name="Slot">Slot of the variable; -1 for other targets.</param>
/// <param name="Operator">How.</param>
/// <param name="Value">By how much; evaluated when the effect is applied.</param>
/// <param name="Text">As the writer wrote it.</param>
public sealed record Effect(EffectTarget Target, int Slot, EffectOperator Operator, NumberExpression Value, string Text);
