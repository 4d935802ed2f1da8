using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Scenarios;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Content.Experiments;

/// <summary>Reads the arms of experiments.</summary>
internal static class ArmReader
{
    internal const double LeastTimes = ScenarioReader.LeastTimes;
    internal const double MostTimes = ScenarioReader.MostTimes;

    internal static readonly string[] Keys =
    [
        "policy", "scenario", "start", "add", "rivals", "constants", "times", "own_jump_rate", "fixed_alignment_tax", "no_standard",
        "all_signed", "metric",
    ];

    /// <summary>The arm under a key that must be there.</summary>
    public static ExperimentArm Read(Fields parent, string key, ArmNames names)
    {
        parent.Need(key);
        if (parent.Mapping(key, Keys) is not { } fields) return new ExperimentArm { PolicyId = "" };
        var policy = fields.Text("policy");
        Check(fields, "policy", policy, names.Policies, DiagnosticCatalogue.UnknownPolicy);
        var scenario = fields.Has("scenario") ? fields.Text("scenario") : null;
        Check(fields, "scenario", scenario, names.Scenarios, DiagnosticCatalogue.UnknownScenario);
        return new ExperimentArm
        {
            PolicyId = policy,
            ScenarioId = scenario,
            Overrides = new StartOverrides
            {
                Set = StartValues.Read(fields),
                Add = StartValues.Amounts(fields, "add"),
                OwnJumpRate = fields.Has("own_jump_rate") ? fields.Number("own_jump_rate", 0, 1) : null,
                FixedAlignmentTax = fields.Truth("fixed_alignment_tax", otherwise: false),
                NoStandard = fields.Truth("no_standard", otherwise: false),
                AllSigned = fields.Truth("all_signed", otherwise: false),
            },
            Rivals = fields.Mapping("rivals", ScenarioReader.RivalKeys) is { } rivals ? ScenarioReader.Rivals(rivals) : RivalShifts.None,
            Constants = [.. Changes(fields, "constants", names), .. Changes(fields, "times", names)],
            Metric = fields.Has("metric") ? fields.Word<Metric>("metric") : null,
        };
    }

    private static void Check(Fields fields, string key, string? id, IReadOnlyCollection<string>? known, DiagnosticKind unknown)
    {
        if (string.IsNullOrEmpty(id) || known is null || known.Contains(id, StringComparer.Ordinal)) return;
        var report = fields.Context.Report;
        report.Add(unknown.At(fields.Context.PlaceOf(fields.Find(key)!, fields.Trail.Then(key)), id) with
        {
            DidYouMean = report.Nearest(id, known),
        });
    }

    private static ImmutableArray<ConstantChange> Changes(Fields parent, string key, ArmNames names)
    {
        if (parent.Find(key) is not MappingNode node)
        {
            parent.Mapping(key, []);
            return [];
        }
        var written = node.Entries.Select(entry => entry.Name).ToArray();
        var fields = new Fields(node, parent.Trail.Then(key), parent.Context, written);
        var changes = ImmutableArray.CreateBuilder<ConstantChange>();
        foreach (var name in written)
        {
            if (names.Constants.TryGetValue(name, out var constant)) changes.Add(Change(fields, key, constant));
            else if (names.AllConstants)
            {
                var report = fields.Context.Report;
                report.Add(DiagnosticCatalogue.UnknownConstant.At(fields.PlaceOfKey(name), name) with
                {
                    DidYouMean = report.Nearest(name, names.Constants.Keys.Order(StringComparer.Ordinal)),
                });
            }
        }
        return changes.DrainToImmutable();
    }

    private static ConstantChange Change(Fields fields, string key, ParameterDefinition constant)
    {
        if (key == "times") return ConstantChange.Multiply(constant.Name, fields.Number(constant.Name, LeastTimes, MostTimes));
        var value = fields.Number(constant.Name, -Model.ParameterFileReader.Widest, Model.ParameterFileReader.Widest);
        if (value < constant.Low || value > constant.High)
        {
            fields.Context.Report.Add(DiagnosticCatalogue.OutsideDeclaredRange.At(
                fields.Context.PlaceOf(fields.Find(constant.Name)!, fields.Trail.Then(constant.Name)), value, constant.Low, constant.High));
        }
        return ConstantChange.Set(constant.Name, value);
    }
}
