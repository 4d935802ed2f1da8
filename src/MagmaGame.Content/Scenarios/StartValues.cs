using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Scenarios;

/// <summary>Reads the start values of scenarios, policies and the arms of experiments.</summary>
internal static class StartValues
{
    /// <summary>The values under <c>start</c>, each within the range of its variable.</summary>
    public static ImmutableArray<StartValue> Read(Fields parent) =>
        Read(parent, "start", static (fields, variable) => fields.Number(variable.Name, variable.Low, variable.High));

    /// <summary>Amounts by which variables are moved, each at most as large as the range.</summary>
    public static ImmutableArray<StartValue> Amounts(Fields parent, string key) =>
        Read(parent, key, static (fields, variable) => fields.Number(variable.Name, variable.Low - variable.High, variable.High - variable.Low));

    private static ImmutableArray<StartValue> Read(Fields parent, string key, Func<Fields, VariableDefinition, double> valueOf)
    {
        if (parent.Find(key) is not MappingNode node)
        {
            parent.Mapping(key, []);
            return [];
        }
        var names = node.Entries.Select(entry => entry.Name).ToArray();
        var fields = new Fields(node, parent.Trail.Then(key), parent.Context, names);
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
            else values.Add(new StartValue(variable.Slot, valueOf(fields, variable)));
        }
        return values.DrainToImmutable();
    }
}
