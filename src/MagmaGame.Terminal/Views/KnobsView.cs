using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Words;

namespace MagmaGame.Terminal.Views;

/// <summary>The knobs, and what a setting is expected to do by the next round, in sentences.</summary>
/// <param name="Round">What a round is called, such as "month".</param>
/// <param name="InForce">The setting in force, in words.</param>
/// <param name="Planned">The setting planned for the end of the round, in words; empty when it is the one in force.</param>
/// <param name="Friction">What the turn costs, in words; empty when it is free.</param>
/// <param name="Promise">What a promise holds the setting to; empty when nothing does.</param>
/// <param name="Expected">What Magma expects by then, in words, the most telling first.</param>
/// <param name="Unturned">What each would do had the knobs been left, in the same order; empty when they are.</param>
internal sealed record KnobsView(
    string Round,
    string InForce,
    string Planned,
    string Friction,
    string Promise,
    ImmutableArray<string> Expected,
    ImmutableArray<string> Unturned)
{
    /// <summary>That little is expected, for where nothing is.</summary>
    public required string LittleExpected { get; init; }

    /// <summary>What the turn costs and what it changes most, in a sentence or two; empty while nothing is turned.</summary>
    public string InShort => Planned.Length == 0 ? ""
        : Expected.IsEmpty ? Friction : $"{Friction} Next {Round}, {Expected[0]}; unturned {Unturned[0]}.";

    public static KnobsView Of(GameSession session) => Of(KnobPanelView.Of(session));

    /// <summary>The panel in sentences.</summary>
    public static KnobsView Of(KnobPanelView panel) => new(
        panel.Round,
        DecisionWords.Knobs(panel.InForce),
        panel.IsTurned ? DecisionWords.Knobs(panel.Planned) : "",
        panel.Friction,
        panel.Promise,
        [.. panel.Expected.Select(e => $"{e.Label} {e.Value} ({(e.Change.Length > 0 ? e.Change : "no change")})")],
        panel.IsTurned
            ? [.. panel.Expected.Select(e => e.Unturned.Length > 0 ? $"it would be {e.Unturned}" : "it would not move")]
            : [])
    {
        LittleExpected = panel.LittleExpected,
    };
}
