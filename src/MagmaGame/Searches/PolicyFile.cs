using System.Globalization;
using System.Text;
using MagmaGame.Analysis.Searches;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Policies;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Searches;

/// <summary>Writes a policy that a search found as a file of <c>content/policies/</c>, with what made it.</summary>
internal static class PolicyFile
{
    private const int Width = 110;

    /// <summary>The file.</summary>
    /// <param name="result">What the search found.</param>
    /// <param name="catalogue">The content it searched in.</param>
    /// <param name="kept">The file it is kept in, as it was named; null for none.</param>
    public static string Write(SearchResult result, Catalogue catalogue, string? kept)
    {
        var (text, policy) = (new StringBuilder(), result.Policy);
        text.Append("# yaml-language-server: $schema=../schemas/policies.json\n");
        // A command that is broken in two cannot be given again.
        text.Append("# ").Append(Command(result, kept)).Append('\n');
        foreach (var line in Comment(result, catalogue)) Wrapped(text, line, "# ");
        text.Append("format: 1\npolicy:\n");
        text.Append("  id: ").Append(policy.Id).Append('\n');
        text.Append("  name: ").Append(Quoted(policy.Name)).Append('\n');
        text.Append("  text: |\n");
        Wrapped(text, policy.Text, "    ");
        text.Append("  best_for: ").Append(policy.BestFor).Append('\n');
        text.Append("  answers: [").AppendJoin(", ", policy.Answers).Append("]\n");
        Choices(text, policy, catalogue);
        text.Append("  knobs:\n");
        foreach (var rule in policy.Knobs) Knobs(text, rule);
        if (!policy.Initiatives.IsEmpty) text.Append("  initiatives:\n");
        foreach (var rule in policy.Initiatives)
            text.Append("  - {do: ").Append(KebabCase.Of(rule.Do)).Append(rule.When.Clauses.IsEmpty ? "" : $", when: {List(rule.When)}").Append("}\n");
        return text.ToString();
    }

    private static string Command(SearchResult result, string? kept)
    {
        var request = result.Request;
        // Where a checkout lies on somebody's machine is nobody else's business.
        var file = kept is null ? "" : " --keep " + (Path.IsPathRooted(kept) ? Path.GetFileName(kept) : kept);
        return string.Create(CultureInfo.InvariantCulture,
            $"Made by: magma simulate --policy best --scenario {request.Scenario.Id} --games {request.Games} --seed {request.Seed}{file}");
    }

    private static IEnumerable<string> Comment(SearchResult result, Catalogue catalogue)
    {
        yield return $"(magma {ProgramVersion.Text}, content {catalogue.ContentHash}; make it again when the model or the events change.)";
        if (!result.IsComplete) yield return $"The search was stopped after {result.Generations} of {result.Request.Generations} generations.";
        foreach (var line in SearchSession.Outcome(result)) yield return line;
    }

    private static void Choices(StringBuilder text, PolicyDefinition policy, Catalogue catalogue)
    {
        if (policy.Choose.IsEmpty) return;
        text.Append("  choose:\n");
        foreach (var answer in policy.Choose)
        {
            var definition = catalogue.Events[answer.EventIndex];
            text.Append("    ").Append(definition.Id).Append(": ").Append(definition.Options[answer.OptionIndex].Id).Append('\n');
        }
    }

    private static void Knobs(StringBuilder text, KnobRule rule)
    {
        var knobs = rule.Knobs;
        var start = "  - ";
        if (!rule.When.Clauses.IsEmpty)
        {
            text.Append(start).Append("when: ").Append(List(rule.When)).Append('\n');
            start = "    ";
        }
        text.Append(CultureInfo.InvariantCulture, $"{start}velocity: {knobs.Velocity}\n    preparation: {knobs.Preparation}\n    portfolio: ");
        text.Append(Portfolio(knobs)).Append('\n');
    }

    private static string Portfolio(in KnobSetting knobs) => string.Create(CultureInfo.InvariantCulture,
        $"{{nonproliferation: {knobs.Nonproliferation}, distribution: {knobs.Distribution}, governance: {knobs.Governance}, defence: {knobs.Defence}}}");

    private static string List(Condition when) => $"[{string.Join(", ", when.Clauses.Select(clause => clause.Text))}]";

    private static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static void Wrapped(StringBuilder text, string line, string margin)
    {
        foreach (var part in Wrapping.Lines(line, Width, margin, margin)) text.Append(part.TrimEnd()).Append('\n');
    }
}
