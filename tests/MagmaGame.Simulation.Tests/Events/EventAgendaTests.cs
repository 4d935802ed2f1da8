using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Events;

/// <summary>Which events a round asks when more are due than it has room for.</summary>
public sealed class EventAgendaTests
{
    private static readonly EventLibrary Library = new(TinyCatalogue.Catalogue);
    private static readonly int Sequel = IndexOf("talk.sequel");
    private static readonly int News = IndexOf("told.three-fold");

    [Fact]
    public void News_of_a_milestone_goes_before_what_was_called_earlier()
    {
        var state = StateWithCalls(2);
        state.Light(Milestone.ThreeFold);
        Assert.Equal([News, Sequel], Asked(state));
        Assert.Equal(Sequel, Assert.Single(state.Calls.ToArray()).EventIndex);
    }

    [Fact]
    public void What_finds_no_place_is_asked_in_the_next_round()
    {
        var state = StateWithCalls(3);
        Assert.Equal([Sequel, Sequel], Asked(state));
        state.CloseFirstEvent();
        state.CloseFirstEvent();
        state.Light(Milestone.ThreeFold);
        Assert.Equal([News, Sequel], Asked(state));
        Assert.Equal(0, state.CallCount);
    }

    private static GameState StateWithCalls(int calls)
    {
        var state = new GameState(TinyCatalogue.Catalogue.Variables.All.Length, Library.Events.Length);
        state.Clear();
        for (var call = 0; call < calls; call++) state.Schedule(new PendingCall(Sequel, state.Month, Recheck: false));
        return state;
    }

    private static int[] Asked(GameState state)
    {
        EventAgenda.Open(Library, state, new KeyedRandom(1), draws: 0);
        return [.. Enumerable.Range(0, state.OpenEventCount).Select(state.OpenEventAt)];
    }

    private static int IndexOf(string id) => Array.FindIndex(Library.Events, e => e.Id == id);
}
