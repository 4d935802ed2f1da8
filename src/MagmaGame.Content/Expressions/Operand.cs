using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Expressions;

/// <summary>What a part of an expression stands for, with its place in the text.</summary>
internal abstract record Operand(int Start, int End)
{
    /// <summary>What it is, in a writer's words.</summary>
    public abstract string Kind { get; }
}

/// <summary>A number, and what it can come to.</summary>
internal sealed record NumberOperand(NumberExpression Number, Bounds Bounds, int Start, int End) : Operand(Start, End)
{
    public override string Kind => "a number";
}

/// <summary>A condition.</summary>
internal sealed record LogicOperand(LogicExpression Logic, int Start, int End) : Operand(Start, End)
{
    public override string Kind => "a condition";
}

/// <summary>A yes-or-no variable that stands alone so far.</summary>
internal sealed record FlagOperand(int Slot, int Start, int End) : Operand(Start, End)
{
    public override string Kind => "a yes-or-no variable";
}

/// <summary>The variable that holds the phase.</summary>
internal sealed record PhaseOperand(int Slot, int Start, int End) : Operand(Start, End)
{
    public override string Kind => "the phase";
}

/// <summary>Something wrong that has been reported; whatever is built on it is silently wrong too.</summary>
internal sealed record BadOperand(int Start, int End) : Operand(Start, End)
{
    public override string Kind => "a mistake";
}
