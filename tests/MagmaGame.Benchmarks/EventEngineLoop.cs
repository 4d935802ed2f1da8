using System.Globalization;
using System.Text;
using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Worlds;
using MagmaGame.TestKit;

namespace MagmaGame.Benchmarks;

/// <summary>The event engine alone: a generated library of 200 events over 30 variables, 37 turns a game, one event a turn, and a
/// light step that only lets the variables drift. What the peers named in the design were measured on.</summary>
internal sealed class EventEngineLoop
{
    private const int EventCount = 200;
    private const int VariableCount = 30;
    private const int Turns = 37;

    private readonly EventLibrary _library;
    private readonly GameState _state;
    private readonly KeyedRandom _luck = new(0);
    private readonly Workings<Silent> _workings;
    private readonly int _firstSlot;

    public EventEngineLoop()
    {
        var catalogue = Generate();
        _library = new EventLibrary(catalogue);
        _state = new GameState(catalogue.Variables.All.Length, catalogue.Events.Length);
        _workings = new Workings<Silent>(_state, catalogue.Model, catalogue.Variables, new HiddenWorld(), _luck, default);
        _firstSlot = VariableTable.OwnCount;
    }

    /// <summary>Plays one game; gives back how many events were shown.</summary>
    public int Play(uint seed)
    {
        _luck.Reseed(seed);
        _state.Clear();
        var values = _state.Values;
        for (var i = 0; i < VariableCount; i++) values[_firstSlot + i] = 50;
        var shown = 0;
        for (var turn = 0; turn < Turns; turn++)
        {
            EventAgenda.Open(_library, _state, _luck, draws: 1);
            while (_state.OpenEvent is >= 0 and var open)
            {
                _state.CloseFirstEvent();
                EffectRules.Apply(_workings, _library.Events[open], (int)(seed + (uint)turn) % 3);
                shown++;
            }
            for (var i = 0; i < VariableCount; i++) values[_firstSlot + i] += 0.1 * (50 - values[_firstSlot + i]);
            _state.NextMonth();
        }
        return shown;
    }

    private static Catalogue Generate()
    {
        var text = new StringBuilder("format: 1\nvariables:\n");
        for (var i = 0; i < VariableCount; i++)
            text.Append(CultureInfo.InvariantCulture, $"- {{name: v{i}, label: v{i}, unit: points, range: [0, 100], start: 50, sees: exact, meaning: Made up.}}\n");
        var events = new StringBuilder("format: 1\nevents:\n");
        var random = new System.Random(1);
        for (var i = 0; i < EventCount; i++) AppendEvent(events, i, random);
        var files = new ContentFiles(ShippedContent.Files.All
            .Where(f => !f.Path.StartsWith("content/events/", StringComparison.Ordinal) && f.Path != "content/decks.yaml")
            .Append(ContentFile.OfText("content/variables.yaml", text.ToString()))
            .Append(ContentFile.OfText("content/decks.yaml", "format: 1\nquiet_weight: 0\ndecks:\n- {id: all, name: All, weight: 10}\n"))
            .Append(ContentFile.OfText("content/events/generated.yaml", events.ToString())));
        var result = ContentLoader.Load(files);
        return result.Catalogue ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
    }

    // About a third of the events are eligible at a time, by two to four ranges each, as in the measurements of the peers.
    private static void AppendEvent(StringBuilder text, int number, System.Random random)
    {
        text.Append(CultureInfo.InvariantCulture, $"- id: e{number}\n  title: E{number}\n  text: Made up.\n  sources: [plan-sole-objective]\n  trigger: drawn\n  when:\n");
        for (var clause = 0; clause < 2 + (number % 3); clause++)
        {
            var low = random.Next(0, 45);
            text.Append(CultureInfo.InvariantCulture, $"  - {low} <= v{random.Next(VariableCount)} <= {low + random.Next(30, 60)}\n");
        }
        text.Append(CultureInfo.InvariantCulture, $"  pick: {{deck: all, weight: {random.Next(5, 15)}, boost: [{{if: v{random.Next(VariableCount)} > 60, times: 1.5}}]}}\n");
        text.Append("  limit: {times: 37, cooldown: 6}\n  options:\n");
        for (var option = 0; option < 3; option++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: o{option}\n    text: Made up.\n    lever: world\n    do:\n");
            for (var effect = 0; effect < 2; effect++)
                text.Append(CultureInfo.InvariantCulture, $"    - v{random.Next(VariableCount)} += {random.Next(1, 12)}\n");
        }
    }
}
