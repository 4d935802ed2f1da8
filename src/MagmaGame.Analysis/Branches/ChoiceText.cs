using System.Globalization;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Analysis.Branches;

/// <summary>How a decision is named where somebody asks for it instead of another, as on a command line.</summary>
public static class ChoiceText
{
    /// <summary>Deciding nothing.</summary>
    public const string Nothing = "nothing";

    private const int Knobs = 6;

    /// <summary>A decision: the id of an option or an initiative, six numbers, or <see cref="Nothing"/>.</summary>
    /// <param name="decision">The decision; null for deciding nothing.</param>
    /// <param name="scene">The event that it answers, if it does.</param>
    public static string Of(Decision? decision, EventDefinition? scene) => decision switch
    {
        null => Nothing,
        { Kind: DecisionKind.AnswerEvent } answer => scene!.Options[answer.OptionIndex].Id,
        { Kind: DecisionKind.SetKnobs, Knobs: var knobs } => Of(knobs),
        { Initiative: var initiative } => KebabCase.Of(initiative),
    };

    /// <summary>A setting of the knobs: six numbers between slashes.</summary>
    public static string Of(in KnobSetting k) => string.Create(
        CultureInfo.InvariantCulture,
        $"{k.Velocity}/{k.Preparation}/{k.Nonproliferation}/{k.Distribution}/{k.Governance}/{k.Defence}");

    /// <summary>Reads a setting of the knobs; null when it is not six whole numbers between slashes. What it says may still be out
    /// of range (<see cref="KnobSetting.IsValid"/>).</summary>
    public static KnobSetting? ReadKnobs(string text)
    {
        var parts = text.Split('/');
        if (parts.Length != Knobs) return null;
        Span<int> numbers = stackalloc int[Knobs];
        for (var i = 0; i < Knobs; i++)
            if (!int.TryParse(parts[i].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        return new KnobSetting(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }
}
