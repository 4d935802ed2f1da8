using System.Collections.Immutable;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Proofs;

/// <summary>
/// What every subject can be at all. The declared range of a variable is taken at its word: it is what effects are held to.
/// </summary>
internal sealed class Domains
{
    // Those that the simulation counts in whole steps and nobody else writes.
    private static readonly Variable[] Counted =
        [Variable.Month, Variable.StandardSignatories, Variable.PauseMonths, Variable.Pauses, Variable.DeferredMonths];

    public static Values Yes { get; } = Values.Only(1);

    public static Values No { get; } = Values.Only(0);

    private static readonly Values YesOrNo = Yes.Or(No);

    private readonly Values[] _variables;
    private readonly Values _age;

    private readonly ImmutableArray<int> _choices;

    /// <summary>Gathers what is certain by declaration.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="choices">For each event how many options it has of which at most one is ever chosen; 0 when several may be.</param>
    public Domains(ImmutableArray<VariableDefinition> variables, ImmutableArray<int> choices)
    {
        _choices = choices;
        Variables = variables;
        _variables = [.. variables.Select(Of)];
        LastMonth = Math.Clamp(Math.Floor(variables[(int)Variable.Month].High), 0, GameState.LongAgo - 1);
        Shown = Values.Between(0, LastMonth);
        _age = Shown.Or(Never);
    }

    /// <summary>The age of what has never been.</summary>
    public static Values Never { get; } = Values.Only(GameState.LongAgo);

    public ImmutableArray<VariableDefinition> Variables { get; }

    /// <summary>The last month a game can have.</summary>
    public double LastMonth { get; }

    /// <summary>The ages of what has been.</summary>
    public Values Shown { get; }

    /// <summary>How many options an event has of which at most one is ever chosen; 0 when several may be, the event showing more than once.</summary>
    public int SingleChoices(int eventIndex) => (uint)eventIndex < (uint)_choices.Length ? _choices[eventIndex] : 0;

    public Values Of(Subject subject) => subject.Kind switch
    {
        SubjectKind.Variable => _variables[subject.Index],
        SubjectKind.Chosen => YesOrNo,
        _ => _age,
    };

    /// <summary>Whether it is always a whole number.</summary>
    public bool IsWhole(Subject subject) =>
        subject.Kind != SubjectKind.Variable
        || Variables[subject.Index].Kind == VariableKind.Phase
        || (subject.Index < VariableTable.OwnCount && Array.IndexOf(Counted, (Variable)subject.Index) >= 0);

    private Values Of(VariableDefinition variable)
    {
        if (variable.Kind == VariableKind.Flag) return YesOrNo;
        var range = Values.Between(variable.Low, variable.High);
        return IsWhole(Subject.Variable(variable.Slot)) ? range.Whole() : range;
    }
}
