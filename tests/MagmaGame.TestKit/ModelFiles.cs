using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.State;

namespace MagmaGame.TestKit;

/// <summary>Reads the variables and constants of <c>content/model</c> line by line, so that tests of the inner rooms need no
/// YAML.</summary>
public static class ModelFiles
{
    /// <summary>The root of the repository: where the solution stands.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All constants.</summary>
    public static ImmutableArray<ParameterDefinition> Parameters { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "content", "model"), "*.yaml").Order(StringComparer.Ordinal)
            .Where(file => !file.EndsWith("variables.yaml", StringComparison.Ordinal)).SelectMany(Entries).Select(Parameter)];

    /// <summary>The simulation's own variables.</summary>
    public static VariableTable Variables { get; } =
        new([.. Entries(Path.Combine(Root, "content", "model", "variables.yaml")).Select(Variable).OrderBy(v => v.Slot)]);

    private static IEnumerable<Dictionary<string, string>> Entries(string file)
    {
        Dictionary<string, string>? entry = null;
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                if (entry is not null) yield return entry;
                entry = new Dictionary<string, string>(StringComparer.Ordinal);
            }
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (entry is not null && colon > 2) entry[line[2..colon]] = line[(colon + 2)..].Trim().Trim('"');
        }
        if (entry is not null) yield return entry;
    }

    private static ParameterDefinition Parameter(Dictionary<string, string> e)
    {
        var range = Numbers(e["range"]);
        return new ParameterDefinition(
            e["name"], Numbers(e["value"]), e["unit"], range[0], range[1], [e["sources"]], e["meaning"]);
    }

    private static VariableDefinition Variable(Dictionary<string, string> e)
    {
        var range = Numbers(e.GetValueOrDefault("range", "[0, 5]"));
        var slot = (int)Enum.Parse<Variable>(e["name"].Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
        return new VariableDefinition(
            slot, e["name"], e["label"], Enum.Parse<VariableKind>(e.GetValueOrDefault("kind", "number"), ignoreCase: true),
            e.GetValueOrDefault("unit", ""), range[0], range[1], Numbers(e.GetValueOrDefault("start", "0"))[0],
            Enum.Parse<Visibility>(e["sees"], ignoreCase: true), !e.ContainsKey("derived"), e["meaning"]);
    }

    private static ImmutableArray<double> Numbers(string text) =>
        [.. text.Trim('[', ']').Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MagmaGame.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
