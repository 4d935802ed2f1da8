using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>A catalogue in which one event never shows. The event keeps its place and is still proposed in the draw, where it is
/// refused, so that all luck besides stays as it is.</summary>
internal static class SilencedEvent
{
    private static readonly Condition Never = Condition.All(
        [new Clause(new Comparison(ComparisonOperator.Less, new ConstantNumber(1), new ConstantNumber(0)), "never")]);

    /// <summary>The catalogue without showings of an event.</summary>
    public static Catalogue In(Catalogue catalogue, int eventIndex)
    {
        var silent = catalogue.Events[eventIndex] with
        {
            When = Never,
            // A call that does not ask the condition again still asks this.
            Times = 0,
        };
        return catalogue with { Events = catalogue.Events.SetItem(eventIndex, silent) };
    }
}
