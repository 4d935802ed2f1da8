using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Parameters;

namespace MagmaGame.Content.Model;

/// <summary>A constant and where it stands.</summary>
internal sealed record DeclaredParameter(ParameterDefinition Definition, Place NamePlace);

/// <summary>Reads the constants of the model and hands them to it.</summary>
internal static class ParameterFileReader
{
    internal const double Widest = 1e15;
    internal const string Assumption = "assumption";
    internal static readonly string[] Keys = ["name", "value", "unit", "range", "sources", "meaning"];

    public static ImmutableArray<DeclaredParameter> Read(Library library, Report report)
    {
        var known = new NameTable<ParameterDefinition>("constant");
        var all = ImmutableArray.CreateBuilder<DeclaredParameter>();
        foreach (var item in library.Items("parameters"))
        {
            var definition = Read(item);
            // The first of a name counts, even if another says the very same.
            if (Ids.Declare(item, "name", known, definition, snake: true) && ReferenceEquals(known.Find(definition.Name), definition))
                all.Add(new DeclaredParameter(definition, item.PlaceOf("name")));
        }
        return all.DrainToImmutable();
    }

    /// <summary>The constants as the model reads them; what it misses, does not want or wants otherwise is reported.</summary>
    public static ModelParameters Model(ImmutableArray<DeclaredParameter> parameters, Library library, Report report)
    {
        var reader = new ParameterReader(parameters.Select(p => p.Definition));
        var model = new ModelParameters(reader);
        var missing = reader.Missing.ToHashSet(StringComparer.Ordinal);
        missing.ExceptWith(library.BrokenIn("parameters"));
        var byName = parameters.ToDictionary(p => p.Definition.Name, StringComparer.Ordinal);
        foreach (var name in reader.Unread)
        {
            var near = report.Nearest(name, missing);
            report.Add(DiagnosticCatalogue.ParameterUnread.At(byName[name].NamePlace, name) with { DidYouMean = near });
            // A misspelt constant is one mistake, not also a missing one.
            if (near is not null) missing.Remove(near);
        }
        foreach (var name in reader.Misshapen)
        {
            var wanted = byName[name].Definition.Values.Length switch
            {
                0 => "", // already reported
                1 => "a list of three numbers, one for each rival",
                _ => "one number",
            };
            if (wanted.Length > 0) report.Add(DiagnosticCatalogue.ParameterShape.At(byName[name].NamePlace, name, wanted));
        }
        if (library.IsPartial("parameters") && !library.BrokenIn("parameters").Any()) return model;
        if (parameters.IsEmpty) report.Add(DiagnosticCatalogue.MissingPart.At(Place.Nowhere("content/model"), "every constant"));
        else foreach (var name in missing.Order(StringComparer.Ordinal))
            report.Add(DiagnosticCatalogue.ParameterMissing.At(Place.Nowhere("content/model"), name));
        return model;
    }

    private static ParameterDefinition Read(Item item)
    {
        var fields = item.Fields(Keys);
        fields.Need("range");
        fields.Need("sources");
        var range = fields.Numbers("range", -Widest, Widest, 2);
        var (low, high) = range is [var a, var b] ? (a, b) : (-Widest, Widest);
        if (low > high) fields.Add(DiagnosticCatalogue.RangeReversed, "range", low, high);
        return new ParameterDefinition(
            fields.Text("name"),
            Values(fields, low, high),
            fields.Text("unit"),
            low,
            high,
            fields.Claims("sources", alsoAllowed: Assumption),
            fields.Text("meaning"))
        {
            File = fields.Context.Source.Path,
        };
    }

    private static ImmutableArray<double> Values(Fields fields, double low, double high)
    {
        if (fields.Need("value") is not { } node) return [];
        if (node is SequenceNode)
        {
            var values = new Gathered<double>();
            foreach (var (item, index) in fields.Scalars("value"))
                values.Add(Checked(fields, item, fields.TrailTo("value", index), low, high));
            return ImmutableCollectionsMarshal.AsImmutableArray(values.TakeFrom(0));
        }
        return fields.TryScalar("value", out var scalar)
            ? [Checked(fields, scalar, fields.Trail.Then("value"), low, high)]
            : [];
    }

    private static double Checked(Fields fields, ScalarNode scalar, Trail trail, double low, double high)
    {
        var value = fields.Number(scalar, trail, -Widest, Widest, low);
        if ((value < low || value > high) && low <= high)
            fields.Context.Report.Add(
                DiagnosticCatalogue.OutsideDeclaredRange.At(fields.Context.PlaceOf(scalar, trail), value, low, high));
        return value;
    }
}
