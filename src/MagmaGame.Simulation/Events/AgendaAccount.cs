using System.Collections.Immutable;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Events;

/// <summary>What became of a call in a round.</summary>
public enum CallFate
{
    /// <summary>Its event was asked.</summary>
    Asked,
    /// <summary>Its event had shown as often as it may, and the call was dropped.</summary>
    ShownOften,
    /// <summary>Its event's condition did not hold, and the call was dropped.</summary>
    ConditionFailed,
    /// <summary>It was due, but the round had its events already; it waits.</summary>
    Crowded,
    /// <summary>Its month has not come.</summary>
    NotDue,
}

/// <summary>A call of an event, by another event, a milestone or the scenario.</summary>
/// <param name="EventIndex">The event called.</param>
/// <param name="DueMonth">First month in which it may show.</param>
/// <param name="Recheck">Whether its condition must hold then.</param>
/// <param name="Fate">What became of it in the round.</param>
public readonly record struct CalledEvent(int EventIndex, int DueMonth, bool Recheck, CallFate Fate);

/// <summary>An event that a draw proposed.</summary>
/// <param name="DeckIndex">The deck whose turn it was.</param>
/// <param name="EventIndex">The event.</param>
/// <param name="Weight">Its weight then; 0 when it might not show.</param>
/// <param name="Hurdle">What its weight had to exceed; infinite when it might not show.</param>
public readonly record struct DrawProposal(int DeckIndex, int EventIndex, double Weight, double Hurdle)
{
    /// <summary>Whether it was taken.</summary>
    public bool Accepted => Hurdle < Weight;
}

/// <summary>One draw of a round.</summary>
/// <param name="State">The state that it found.</param>
/// <param name="Weighing">What it could give.</param>
/// <param name="Turns">The decks whose turn it was, in order; -1 for quiet.</param>
/// <param name="Proposals">What was proposed, in order.</param>
/// <param name="Drawn">The event drawn; -1 for none. When no proposal was accepted it was found by weighing all.</param>
public sealed record DrawAccount(
    GameState State, EventWeighing Weighing, ImmutableArray<int> Turns, ImmutableArray<DrawProposal> Proposals, int Drawn);

/// <summary>How a round came to its events, worked out again from the state in which it opened by what asks them in play.</summary>
public sealed class AgendaAccount
{
    private readonly EventLibrary _library;
    private readonly int _draws;

    private AgendaAccount(EventLibrary library, GameState beforeDraws, int draws, Notes notes, GameState after)
    {
        _library = library;
        BeforeDraws = beforeDraws;
        _draws = draws;
        Calls =
        [
            .. notes.Calls,
            .. after.Calls.ToArray().Select(call => new CalledEvent(
                call.EventIndex, call.DueMonth, call.Recheck, call.DueMonth > after.Month ? CallFate.NotDue : CallFate.Crowded)),
        ];
        Draws = [.. notes.Draws];
        Asked = [.. Enumerable.Range(0, after.OpenEventCount).Select(after.OpenEventAt)];
    }

    /// <summary>All calls there were, those that were due first.</summary>
    public ImmutableArray<CalledEvent> Calls { get; }

    /// <summary>The draws; none when calls filled the round.</summary>
    public ImmutableArray<DrawAccount> Draws { get; }

    /// <summary>Indices of the events asked as the round opened, in order.</summary>
    public ImmutableArray<int> Asked { get; }

    /// <summary>The state as the first draw found it: what was due is asked, nothing is drawn.</summary>
    public GameState BeforeDraws { get; }

    /// <summary>How the round that is open came to its events.</summary>
    /// <param name="game">A game in course that records contributions.</param>
    /// <exception cref="ArgumentException">It does not record them, or has not been started.</exception>
    public static AgendaAccount Of(Game game)
    {
        if (game.Opening is not { } opening) throw new ArgumentException("The game does not keep how its rounds opened.", nameof(game));
        var library = game.Library;
        var (state, beforeDraws) = (Copy(opening, library), Copy(opening, library));
        EventAgenda.Open(library, beforeDraws, game.Luck, draws: 0);
        var notes = new Notes(library);
        EventAgenda.Open(library, state, game.Luck, game.DrawsPerRound, new Watched(notes));
        return new AgendaAccount(library, beforeDraws, game.DrawsPerRound, notes, state);
    }

    /// <summary>Chance that the round's draws would ask an event, 0 to 1, as it stood before the first of them.</summary>
    public double ChanceOf(int eventIndex) => EventWeighing.ChanceInRound(_library, BeforeDraws, eventIndex, _draws);

    private static GameState Copy(GameState state, EventLibrary library)
    {
        var copy = new GameState(state.VariableCount, library.Events.Length);
        copy.CopyFrom(state);
        return copy;
    }

    private sealed class Notes(EventLibrary library)
    {
        private readonly List<int> _turns = [];
        private readonly List<DrawProposal> _proposals = [];
        private GameState? _state;

        public List<CalledEvent> Calls { get; } = [];

        public List<DrawAccount> Draws { get; } = [];

        public void Begin(GameState state)
        {
            _state = Copy(state, library);
            _turns.Clear();
            _proposals.Clear();
        }

        public void Turn(int deck) => _turns.Add(deck);

        public void Propose(int eventIndex, double weight, double hurdle) =>
            _proposals.Add(new DrawProposal(_turns[^1], eventIndex, weight, hurdle));

        public void End(int eventIndex) => Draws.Add(new DrawAccount(_state!, EventWeighing.Of(library, _state!), [.. _turns], [.. _proposals], eventIndex));
    }

    private readonly struct Watched(Notes notes) : IAgendaWitness
    {
        public void Due(in PendingCall call, CallFate fate) =>
            notes.Calls.Add(new CalledEvent(call.EventIndex, call.DueMonth, call.Recheck, fate));

        public void Drawing(GameState state) => notes.Begin(state);

        public void Turned(int deck) => notes.Turn(deck);

        public void Proposed(int eventIndex, double weight, double hurdle) => notes.Propose(eventIndex, weight, hurdle);

        public void Drawn(int eventIndex) => notes.End(eventIndex);
    }
}
