using System.Collections.Immutable;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Tellings;

/// <summary>A game as texts ask about it: its state at one moment, what was done in it, and when it is over how it ended and what
/// came of it. Never a part of play: nothing that a story knows moves a game.</summary>
public sealed class Story
{
    private readonly Game _game;
    private readonly GameState _state;
    private readonly ImmutableSortedDictionary<Initiative, int> _taken;
    private readonly int _variables;
    private readonly Verdict? _verdict;

    private Story(Game game, ImmutableSortedDictionary<Initiative, int> taken, Verdict? verdict)
    {
        var catalogue = game.Rules.Catalogue;
        (_game, _taken, _variables, _verdict) = (game, taken, catalogue.Variables.All.Length, verdict);
        _state = new GameState(_variables + StoryFacts.Count, catalogue.Events.Length);
        _state.CopyFrom(game.State);
        RivalAhead = Best(rival => rival.Capability);
        FirstRival = Best(rival => rival.TedaiMonths);
    }

    /// <summary>Number of the rival that stands first, 1 to <see cref="GameState.RivalCount"/>.</summary>
    public int RivalAhead { get; }

    /// <summary>Number of the rival whose system has beaten the top experts the longest; of no account before that milestone.</summary>
    public int FirstRival { get; }

    /// <summary>The story of a game as it stands.</summary>
    /// <param name="game">The game.</param>
    /// <param name="taken">Months in which initiatives were first taken.</param>
    /// <param name="meanVelocity">Velocity on the mean of all months, points.</param>
    /// <param name="verdict">The verdict to tell of: the game's, or another that the same game might have had; null while it goes
    /// on.</param>
    public static Story Of(Game game, ImmutableSortedDictionary<Initiative, int> taken, double meanVelocity, Verdict? verdict)
    {
        var story = new Story(game, taken, verdict);
        story.Fill(meanVelocity);
        return story;
    }

    /// <summary>Whether a condition holds, which may ask about facts.</summary>
    public bool Holds(Condition condition) => condition.Holds(_state);

    /// <summary>The value of a fact; 1 and 0 for yes and no.</summary>
    public double this[StoryFact fact] => _state[_variables + StoryFacts.PlaceOf(fact)];

    /// <summary>The month in which a milestone was lit; null when it was not.</summary>
    public int? MonthOf(Milestone milestone) => milestone == Milestone.EndOfAcuteRisk && _verdict is { } verdict
        ? verdict.EndOfAcuteRisk
        : _state.MonthOf(milestone);

    /// <summary>The month in which an initiative was first taken; null when it never was.</summary>
    public int? MonthOf(Initiative initiative) => _taken.TryGetValue(initiative, out var month) ? month : null;

    /// <summary>The month in which an event was last asked; null when it never was.</summary>
    /// <param name="eventIndex">Its index in the catalogue.</param>
    public int? MonthOf(int eventIndex) => _state.TimesSeen(eventIndex) > 0 ? _state.Month - _state.MonthsSinceEvent(eventIndex) : null;

    private void Fill(double meanVelocity)
    {
        foreach (var initiative in _taken.Keys) Set(StoryFacts.PlaceOf(initiative), 1);
        Set(StoryFact.HandedOverByChoice, _state.DeferredMonths > 0 && _state.DeferredByChoice);
        Set(StoryFact.PauseByGovernments, _state.PauseByGovernments);
        Set(StoryFacts.PlaceOf(StoryFact.MeanVelocity), meanVelocity);
        Set(StoryFacts.PlaceOf(StoryFact.MonthsPlayed), _state.Month);
        if (_verdict is not { } verdict) return;
        Set(StoryFacts.PlaceOf(StoryFact.MonthsPlayed), verdict.Months);
        Set(StoryFacts.PlaceOf(verdict.Ending.Outcome), 1);
        Set(StoryFacts.PlaceOf(verdict.Ending.Variant), 1);
        Set(StoryFact.Survived, !verdict.Catastrophe);
        Set(StoryFacts.PlaceOf(StoryFact.CatastropheChance), 100 * verdict.CatastropheChance);
        FillRace();
        if (verdict is { Channel: { } channel, Threat: { } threat }) FillCause(verdict, channel, threat);
    }

    private void FillRace()
    {
        var model = _game.Rules.Catalogue.Model;
        var best = _state.Rival(RivalAhead);
        var behind = best.Capability - _state[Variable.Capability];
        Set(StoryFacts.PlaceOf(StoryFact.MonthsBehind), behind);
        Set(StoryFact.RivalAhead, behind > 0);
        Set(StoryFact.RivalFarAhead, behind >= model.Ending.DecisiveLag);
        Set(StoryFact.RivalHandedOver, best.DeferredMonths > model.Rival.RivalRecovery);
    }

    private void FillCause(in Verdict verdict, Channel channel, Threat threat)
    {
        Set(StoryFacts.PlaceOf(channel), 1);
        Set(StoryFacts.PlaceOf(threat), 1);
        var inPlay = _state.Hazard(channel, threat);
        var cause = inPlay + _game.HazardAfter(channel, threat);
        var all = verdict.HazardInPlay + verdict.HazardWatched + verdict.HazardAfter;
        if (cause > 0) Set(StoryFacts.PlaceOf(StoryFact.CauseInPlay), 100 * inPlay / cause);
        if (all > 0) Set(StoryFacts.PlaceOf(StoryFact.CauseShare), 100 * cause / all);
    }

    private int Best(Func<RivalState, double> measure) => Enumerable.Range(1, GameState.RivalCount)
        .Where(number => !_state.Rival(number).Merged)
        .MaxBy(number => measure(_state.Rival(number)));

    private void Set(StoryFact fact, bool holds) => Set(StoryFacts.PlaceOf(fact), holds ? 1 : 0);

    private void Set(int place, double value) => _state.Values[_variables + place] = value;
}
