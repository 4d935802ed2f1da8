using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Session.Rounds;

/// <summary>
/// Remembers a game at its briefing and tells at the next what has happened in between. The game's own log starts anew when a
/// round ends, so what a round's decisions moved is put aside just before (<see cref="BeforeEnd"/>).
/// </summary>
internal sealed class RoundWatch
{
    private Game _game;
    private readonly HashSet<Milestone> _reached = [];
    private readonly List<Contribution> _whileDeciding = [];
    private readonly List<Contribution> _carried = [];
    private ImmutableArray<double> _values;
    private ImmutableArray<int> _signed = [];
    private Phase _phase;
    private int _month;
    private int _told;

    /// <summary>Watches a game that has just been started.</summary>
    public RoundWatch(Game game)
    {
        _game = game;
        Remember();
    }

    /// <summary>The report of the first round: nothing has moved yet.</summary>
    public RoundReport First => new(_month, _month, [], [.. _reached.Where(IsTold).Order()], null);

    /// <summary>The variables now.</summary>
    public MonthRecord Record() =>
        new(_game.State.Month, [.. Enumerable.Range(0, _game.State.VariableCount).Select(slot => _game.State[slot])]);

    /// <summary>What has moved since the briefing, in order: the decisions of the round that is open.</summary>
    public IEnumerable<Contribution> SinceBriefing => _carried.Concat(_game.Contributions.Skip(_told));

    /// <summary>To be called when the game goes on by other content, between two months.</summary>
    /// <param name="game">The game that goes on.</param>
    /// <param name="map">Where things are in it.</param>
    public void GoOver(Game game, ContentMap map)
    {
        Contribution[] moved = [.. SinceBriefing];
        _carried.Clear();
        foreach (var part in moved)
            if (map.Contribution(part) is { } known) _carried.Add(known);
        _values = map.Values(_values);
        (_game, _told) = (game, game.Contributions.Count);
    }

    /// <summary>To be called before a round ends.</summary>
    public void BeforeEnd()
    {
        _whileDeciding.Clear();
        _whileDeciding.AddRange(SinceBriefing);
    }

    /// <summary>To be called after a round has ended: what happened since the briefing before.</summary>
    public RoundReport AfterEnd()
    {
        var why = _whileDeciding.Concat(_game.Contributions).ToLookup(part => part.Slot);
        var changes = _game.Rules.Catalogue.Variables.All
            .Where(variable => IsTold(variable) && !_values[variable.Slot].Equals(_game.State[variable.Slot]))
            .Select(variable => new VariableChange(
                variable.Slot, _values[variable.Slot], _game.State[variable.Slot], [.. why[variable.Slot]]));
        var lit = Enum.GetValues<Milestone>().Where(m => _game.State.Reached(m) && !_reached.Contains(m) && IsTold(m));
        var report = new RoundReport(
            _month, _game.State.Month, [.. changes], [.. lit], _game.State.Phase == _phase ? null : _game.State.Phase)
        {
            Signed = [.. Signed().Except(_signed)],
        };
        Remember();
        return report;
    }

    private IEnumerable<int> Signed() => Enumerable.Range(1, GameState.RivalCount).Where(rival => _game.State.Rival(rival).Signed);

    private bool IsTold(VariableDefinition variable) =>
        variable.Slot is not ((int)Variable.Month or (int)Variable.Phase)
        && (variable.Visibility != Visibility.Hidden || _game.IsOver);

    private bool IsTold(Milestone milestone) =>
        _game.IsOver || _game.Rules.Catalogue.Milestones[(int)milestone].Told != Visibility.Hidden;

    private void Remember()
    {
        _values = Record().Values;
        _signed = [.. Signed()];
        _phase = _game.State.Phase;
        _month = _game.State.Month;
        _told = _game.Contributions.Count;
        _carried.Clear();
        foreach (var milestone in Enum.GetValues<Milestone>())
            if (_game.State.Reached(milestone)) _reached.Add(milestone);
    }
}
