using System.Globalization;
using System.Text;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Analysis.Tables;

/// <summary>Every policy that is not only for experiments in every scenario: P(catastrophe) and how games end.</summary>
public sealed class PolicyScenarioTable
{
    private readonly GameRules _rules;
    private readonly Dictionary<(string Policy, string Scenario), TableCell> _cells = [];
    private double _widest;

    private PolicyScenarioTable(GameRules rules) => _rules = rules;

    /// <summary>Games of each cell.</summary>
    public int Games { get; private init; }

    /// <summary>How many cells a table of these rules has.</summary>
    public static int CellCount(GameRules rules) => Policies(rules).Count() * rules.Catalogue.Worlds.Count();

    /// <summary>Plays all games.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="games">Games of each cell, at least 1.</param>
    /// <param name="firstSeed">Seed of the first game of each cell.</param>
    /// <param name="threads">Worker threads.</param>
    /// <param name="time">Measures time; the table does not show it.</param>
    /// <param name="progress">Told how many cells are done; may be null.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled: a table with holes would mislead.</exception>
    public static PolicyScenarioTable Play(
        GameRules rules, int games, uint firstSeed, int threads, TimeProvider time, Action<int>? progress = null,
        CancellationToken cancellation = default)
    {
        var table = new PolicyScenarioTable(rules) { Games = games };
        foreach (var policy in Policies(rules))
        {
            foreach (var scenario in rules.Catalogue.Worlds)
            {
                table.Add(scenario, policy, firstSeed, threads, time, cancellation);
                progress?.Invoke(table._cells.Count);
            }
        }
        return table;
    }

    /// <summary>The cell of a policy in a scenario.</summary>
    /// <exception cref="KeyNotFoundException">There is no such cell.</exception>
    public TableCell Cell(string policy, string scenario) => _cells[(policy, scenario)];

    /// <summary>The table in Markdown; where the reference has a cell it stands before ours, as <c>reference / ours</c>.</summary>
    /// <param name="reference">The reference; <see cref="ReferenceTable.None"/> for none.</param>
    public string ToMarkdown(ReferenceTable reference)
    {
        var text = new StringBuilder();
        var scenarios = _rules.Catalogue.Worlds.ToList();
        text.Append(CultureInfo.InvariantCulture,
            $"P(catastrophe) in per cent, and in brackets the shares of obsolescence, pause and self-destruction; {Games} games a cell; ");
        text.Append(CultureInfo.InvariantCulture, $"95% intervals at most ±{_widest:0.0} points.");
        text.Append(ReferenceEquals(reference, ReferenceTable.None) ? "\n\n" : " Reference / ours.\n\n");
        text.Append("| policy |");
        foreach (var scenario in scenarios) text.Append(' ').Append(scenario.Id).Append(" |");
        text.Append("\n|---|");
        foreach (var _ in scenarios) text.Append("---|");
        text.Append('\n');
        foreach (var policy in Policies(_rules))
        {
            text.Append("| ").Append(policy.Id).Append(" |");
            foreach (var scenario in scenarios)
            {
                text.Append(' ');
                if (reference.Cell(policy.Id, scenario.Id) is { } theirs) text.Append(Show(theirs)).Append(" / ");
                text.Append(Show(Cell(policy.Id, scenario.Id))).Append(" |");
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    private static IEnumerable<PolicyDefinition> Policies(GameRules rules) => rules.Catalogue.Policies.Where(policy => !policy.Lab);

    private static string Show(TableCell cell) => string.Create(CultureInfo.InvariantCulture,
        $"{cell.CatastropheChance:0} ({cell.Obsolescence:0}/{cell.Pause:0}/{cell.SelfDestruction:0})");

    private void Add(
        ScenarioDefinition scenario, PolicyDefinition policy, uint firstSeed, int threads, TimeProvider time, CancellationToken cancellation)
    {
        var request = new BulkRequest
        {
            Scenario = scenario,
            Policy = policy,
            Games = Games,
            FirstSeed = firstSeed,
            Threads = threads,
        };
        var result = BulkRun.Play(_rules, request, time, progress: null, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var summary = SimulationSummary.Of(result);
        _cells[(policy.Id, scenario.Id)] = TableCell.Of(summary);
        _widest = Math.Max(_widest, 100 * summary.CatastropheChance.HalfWidth);
    }
}
