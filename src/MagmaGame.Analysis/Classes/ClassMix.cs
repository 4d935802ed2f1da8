using System.Globalization;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Analysis.Classes;

/// <summary>Why some games are no class: they were not played in one world, or are not over.</summary>
/// <param name="Games">The games that differ from the most; or that are not over.</param>
/// <param name="Reason">What is wrong, in a sentence or two, the games named.</param>
public sealed record ClassMix(IReadOnlyList<string> Games, string Reason)
{
    /// <summary>Fewest teams of a class.</summary>
    public const int Fewest = 2;

    /// <summary>Looks for a reason; null when the games are a class.</summary>
    /// <param name="runs">The games.</param>
    public static ClassMix? Of(IReadOnlyList<ClassRun> runs)
    {
        if (runs.Count < Fewest)
            return new ClassMix([.. runs.Select(run => run.Name)], "A class is of two games or more; one game has a debrief of its own.");
        var open = runs.Where(run => !run.Session.IsOver).Select(run => run.Name).ToList();
        if (open.Count > 0) return new ClassMix(open, $"{Listed(open)} {(open.Count == 1 ? "is" : "are")} not over yet: a class is of finished games.");
        return Differs(runs, "scenario", run => run.Session.Setup.ScenarioId)
            ?? Differs(runs, "seed", run => run.Session.Setup.Seed.ToString(CultureInfo.InvariantCulture))
            ?? Differs(runs, "pace", run => run.Session.Setup.Pace == Pace.Monthly ? "monthly" : "quarterly")
            ?? Differs(runs, "start values", StartOf)
            ?? Differs(runs, "version of the rules", run => run.Rules.ToString(CultureInfo.InvariantCulture))
            ?? Differs(runs, "version of the content", ContentOf);
    }

    // What most of them have is what the class has; of two that are as many, what came first.
    private static ClassMix? Differs(IReadOnlyList<ClassRun> runs, string what, Func<ClassRun, string> value)
    {
        var groups = runs.GroupBy(value, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ToList();
        if (groups.Count == 1) return null;
        var others = groups.Skip(1).ToList();
        return new ClassMix(
            [.. others.SelectMany(group => group.Select(run => run.Name))],
            $"The games are not of one world. Most have the {what} {groups[0].Key}; "
                + string.Join("; ", others.Select(group => $"{Listed([.. group.Select(run => run.Name)])} {(group.Count() == 1 ? "has" : "have")} {group.Key}"))
                + ". Leave them out, or debrief them apart.");
    }

    private static string StartOf(ClassRun run) => run.Session.Setup.Start.IsEmpty
        ? "of the scenario"
        : string.Join(", ", run.Session.Setup.Start.Select(start => string.Create(CultureInfo.InvariantCulture, $"{start.Variable} = {start.Value}")));

    private static string ContentOf(ClassRun run) =>
        string.Join(", then ", run.Session.Versions.Select(version => version.Rules.Catalogue.ContentHash));

    private static string Listed(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1];
}
