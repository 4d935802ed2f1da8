using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Content.Scenarios;

/// <summary>Reads the start values of scenarios and policies.</summary>
internal static class StartValues
{
    public static ImmutableArray<StartValue> Read(Fields parent)
    {
        if (parent.Find("start") is not MappingNode node)
        {
            parent.Mapping("start", []);
            return [];
        }
        var names = node.Entries.Select(entry => entry.Name).ToArray();
        var fields = new Fields(node, parent.Trail.Then("start"), parent.Context, names);
        var values = ImmutableArray.CreateBuilder<StartValue>();
        foreach (var name in names)
        {
            var known = parent.Context.Names.Variables;
            var report = parent.Context.Report;
            if (known.Find(name) is not { } variable)
            {
                if (known.IsBroken(name)) continue;
                report.Add(DiagnosticCatalogue.UnknownVariable.At(fields.PlaceOfKey(name), name) with
                {
                    DidYouMean = report.Nearest(name, known.Names),
                });
            }
            else if (!variable.Writable) fields.Add(DiagnosticCatalogue.StartOfDerived, name, name);
            else values.Add(new StartValue(variable.Slot, fields.Number(name, variable.Low, variable.High)));
        }
        return values.DrainToImmutable();
    }
}
