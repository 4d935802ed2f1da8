using MagmaGame.Authoring.Explanations;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Previews;

/// <summary>One thing that is changed in a state, and can be changed back.</summary>
internal abstract record StateChange
{
    /// <summary>What it changes; two changes of one thing never go together.</summary>
    public abstract (char Kind, int Index) Subject { get; }

    /// <summary>How great it is: a part of the variable's range, or 1 for what is or is not.</summary>
    public abstract double Size { get; }

    /// <summary>The state with the change.</summary>
    public abstract void Apply(Game game);

    /// <summary>The state as it was before <see cref="Apply"/>.</summary>
    public abstract void Undo(Game game);

    /// <summary>The change in a writer's words.</summary>
    public abstract ChangeReading Reading(Catalogue catalogue);
}

/// <summary>What was changed in a state, in a writer's words.</summary>
/// <param name="Name">What: <c>security</c>, <c>seen(lab.leak)</c>.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
/// <param name="Follows">Whether the game works it out from other numbers, so that in play it never changes alone.</param>
public sealed record ChangeReading(string Name, string Before, string After, bool Follows);

/// <summary>A variable gets another value.</summary>
internal sealed record ValueChange(VariableDefinition Variable, double After, double Before, double PauseMonths, double DeferredMonths) : StateChange
{
    private const int PauseSlot = (int)Simulation.State.Variable.PauseMonths;
    private const int DeferredSlot = (int)Simulation.State.Variable.DeferredMonths;

    public override (char Kind, int Index) Subject => ('v', Variable.Slot);

    public override double Size => Variable.Kind == VariableKind.Number && Variable.High > Variable.Low
        ? Math.Abs(After - Before) / (Variable.High - Variable.Low)
        : 1;

    /// <summary>A change of a game's variable.</summary>
    public static ValueChange Of(Game game, VariableDefinition variable, double after) =>
        new(variable, after, game.State[variable.Slot], game.State[PauseSlot], game.State[DeferredSlot]);

    public override void Apply(Game game) => Put(game, Variable.Slot, After);

    public override void Undo(Game game)
    {
        Put(game, Variable.Slot, Before);
        // A phase or a yes-or-no may have changed the months it counts.
        if (Variable.Kind == VariableKind.Number) return;
        Put(game, PauseSlot, PauseMonths);
        Put(game, DeferredSlot, DeferredMonths);
    }

    public override ChangeReading Reading(Catalogue catalogue) => new(
        Variable.Name, WriterNumber.Of(catalogue, Variable, Before), WriterNumber.Of(catalogue, Variable, After), !Variable.Writable);

    private static void Put(Game game, int slot, double value) => game.Stage(new Staging { Values = [new StartValue(slot, value)] });
}

/// <summary>Another memory of an event.</summary>
internal sealed record EventChange(StagedEvent After, StagedEvent Before) : StateChange
{
    public override (char Kind, int Index) Subject => ('e', After.EventIndex);

    public override double Size => (After.Times > 0) == (Before.Times > 0) && After.Chosen == Before.Chosen ? 0.5 : 1;

    /// <summary>What a game remembers of an event.</summary>
    public static StagedEvent Memory(Game game, int eventIndex)
    {
        var (state, chosen) = (game.State, 0);
        var options = game.Rules.Catalogue.Events[eventIndex].Options;
        for (var option = 0; option < options.Length; option++)
            if (state.WasChosen(eventIndex, option)) chosen |= 1 << option;
        var times = state.TimesSeen(eventIndex);
        return new StagedEvent(eventIndex, times, times == 0 ? 0 : state.MonthsSinceEvent(eventIndex), chosen);
    }

    public override void Apply(Game game) => game.Stage(new Staging { Events = [After] });

    public override void Undo(Game game) => game.Stage(new Staging { Events = [Before] });

    public override ChangeReading Reading(Catalogue catalogue)
    {
        var asked = catalogue.Events[After.EventIndex];
        return new ChangeReading(asked.Id, Words(Before), Words(After), Follows: false);

        string Words(StagedEvent memory)
        {
            if (memory.Times == 0) return "not asked";
            var chosen = string.Join(", ", asked.Options.Where((_, option) => (memory.Chosen & (1 << option)) != 0).Select(o => o.Id));
            return $"asked {Wording.Months(memory.MonthsAgo)} ago{(chosen.Length > 0 ? $", chosen: {chosen}" : "")}";
        }
    }
}

/// <summary>A milestone is lit, or is not, or at another time.</summary>
internal sealed record MilestoneChange(StagedMilestone After, StagedMilestone Before) : StateChange
{
    public override (char Kind, int Index) Subject => ('m', (int)After.Milestone);

    public override double Size => After.MonthsAgo is null == Before.MonthsAgo is null ? 0.5 : 1;

    /// <summary>A milestone of a game.</summary>
    public static StagedMilestone Memory(Game game, Milestone milestone) =>
        new(milestone, game.State.Reached(milestone) ? game.State.MonthsSince(milestone) : null);

    public override void Apply(Game game) => game.Stage(new Staging { Milestones = [After] });

    public override void Undo(Game game) => game.Stage(new Staging { Milestones = [Before] });

    public override ChangeReading Reading(Catalogue catalogue)
    {
        return new ChangeReading($"reached({catalogue.Milestones[(int)After.Milestone].Id})", Words(Before), Words(After), Follows: false);

        static string Words(StagedMilestone memory) => memory.MonthsAgo is { } ago ? $"yes, {Wording.Months(ago)} ago" : "no";
    }
}
