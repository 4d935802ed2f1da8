using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Worlds;

namespace MagmaGame.Benchmarks;

/// <summary>The model's arithmetic and nothing else: no events, no decisions after the first knob setting, no game around it.
/// What a full game costs is measured against this.</summary>
internal sealed class BareLoop
{
    private readonly Catalogue _catalogue;
    private readonly ScenarioDefinition _scenario;
    private readonly KeyedRandom _luck = new(0);
    private readonly HiddenWorld _world = new();
    private readonly GameState _state;
    private readonly GameState _after;
    private readonly Workings<Silent> _workings;
    private readonly Epilogue _epilogue;

    public BareLoop(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _scenario = catalogue.Scenarios[0];
        _state = new GameState(catalogue.Variables.All.Length, catalogue.Events.Length);
        _after = new GameState(catalogue.Variables.All.Length, catalogue.Events.Length);
        _workings = new Workings<Silent>(_state, catalogue.Model, catalogue.Variables, _world, _luck, default);
        _epilogue = new Epilogue(new Workings<Silent>(_after, catalogue.Model, catalogue.Variables, _world, _luck, default));
    }

    public Verdict Play(uint seed)
    {
        _luck.Reseed(seed);
        _world.Draw(_catalogue.Model, _luck, _scenario);
        StartState.Fill(_state, _catalogue, _world, _scenario, StartOverrides.None);
        KnobTurning.Run(_workings, new ShareKnobs(0.85, 0.5, 0.2, 0.45, 0.3, 0.05));
        while (true)
        {
            MonthCycle.Open(_workings);
            if (MonthCycle.Close(_workings) is not { } ending) continue;
            _after.CopyFrom(_state);
            return _epilogue.Judge(ending);
        }
    }
}
