using System.Collections.Immutable;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Debriefing;

namespace MagmaGame.Analysis.Balances;

/// <summary>What kind of thing is set one way or another.</summary>
public enum QuestionKind
{
    /// <summary>A knob in a stretch of the game.</summary>
    Knob,
    /// <summary>An initiative: never, or from when on.</summary>
    Initiative,
    /// <summary>An event: always the same option, wherever it comes.</summary>
    Event,
}

/// <summary>Something that a player sets, and the settings that are tried.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Number">Number of the knob or initiative in its enum, or index of the event.</param>
/// <param name="Stretch">The stretch, of a knob.</param>
/// <param name="Name">What reports call it.</param>
/// <param name="Settings">The settings; of knobs and initiatives the first leaves it unused.</param>
public sealed record BalanceQuestion(QuestionKind Kind, int Number, Stretch Stretch, string Name, ImmutableArray<string> Settings)
{
    /// <summary>The settings of a knob, in per cent: a weight takes its share from the others in proportion.</summary>
    public static ImmutableArray<int> KnobSettings { get; } = [0, 20, 40, 60, 80, 100];

    /// <summary>Place of the setting of an initiative that leaves it to the policy.</summary>
    public const int AsPolicy = 4;

    private static readonly ImmutableArray<string> InitiativeSettings = ["never", "at once", "from 3x", "from TEDAI", "as the policy"];

    /// <summary>Whether its first setting leaves it unused.</summary>
    public bool CanBeUnused => Kind != QuestionKind.Event;

    /// <summary>All questions of a catalogue: knobs by stretch, initiatives, events.</summary>
    public static ImmutableArray<BalanceQuestion> All(Catalogue catalogue)
    {
        var settings = KnobSettings.Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToImmutableArray();
        return
        [
            .. from stretch in Enum.GetValues<Stretch>()
               from knob in Enum.GetValues<Knob>()
               select new BalanceQuestion(QuestionKind.Knob, (int)knob, stretch, $"{KebabCase.Of(knob)} {stretch.Words()}", settings),
            .. catalogue.Initiatives.Select(initiative => new BalanceQuestion(
                QuestionKind.Initiative, (int)initiative.Initiative, default, initiative.Id, InitiativeSettings)),
            .. catalogue.Events.Select(definition => new BalanceQuestion(
                QuestionKind.Event, definition.Index, default, definition.Id, [.. definition.Options.Select(option => option.Id)])),
        ];
    }
}
