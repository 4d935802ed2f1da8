using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Events;

/// <summary>
/// What is told how a round comes to its events. The agenda and the picker are compiled once for each kind, so that play, which
/// tells nobody, pays nothing for it.
/// </summary>
internal interface IAgendaWitness
{
    /// <summary>A call was due, and this became of it.</summary>
    void Due(in PendingCall call, CallFate fate);

    /// <summary>A draw begins in this state.</summary>
    void Drawing(GameState state);

    /// <summary>It is a deck's turn; -1 when it stays quiet.</summary>
    void Turned(int deck);

    /// <summary>An event of that deck was proposed.</summary>
    /// <param name="eventIndex">The event.</param>
    /// <param name="weight">Its weight now; 0 when it may not show.</param>
    /// <param name="hurdle">What its weight has to exceed; infinite when it may not show.</param>
    void Proposed(int eventIndex, double weight, double hurdle);

    /// <summary>The draw has ended with this event; -1 when with none.</summary>
    void Drawn(int eventIndex);
}

/// <summary>Hears nothing.</summary>
internal readonly struct Unwatched : IAgendaWitness
{
    public void Due(in PendingCall call, CallFate fate)
    {
    }

    public void Drawing(GameState state)
    {
    }

    public void Turned(int deck)
    {
    }

    public void Proposed(int eventIndex, double weight, double hurdle)
    {
    }

    public void Drawn(int eventIndex)
    {
    }
}
