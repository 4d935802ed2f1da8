using System.Collections.Immutable;
using MagmaGame.Content.Events;
using MagmaGame.Content.Shapes;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Content.Scenarios;

/// <summary>Reads the scenes that a scenario brings by itself.</summary>
internal static class ScenarioScenes
{
    internal const int LastMonth = 59;
    internal static readonly string[] Keys = ["event", "month"];

    public static ImmutableArray<ScenarioScene> Read(Fields parent)
    {
        if (!parent.Has("scenes")) return [];
        var scenes = ImmutableArray.CreateBuilder<ScenarioScene>();
        foreach (var fields in parent.Mappings("scenes", Keys))
        {
            fields.Need("month");
            var month = fields.Whole("month", 0, LastMonth, 0);
            if (ChainReader.Called(fields) is { } called) scenes.Add(new ScenarioScene(called.Index, month));
        }
        return scenes.DrainToImmutable();
    }
}
