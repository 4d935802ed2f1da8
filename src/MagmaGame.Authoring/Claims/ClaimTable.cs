using System.Globalization;
using System.Text;

namespace MagmaGame.Authoring.Claims;

/// <summary>The use of the register as a Markdown table, and its place in a document.</summary>
public static class ClaimTable
{
    private const string Opening = "<!-- made by 'magma content claims --format markdown' -->";
    private const string Closing = "<!-- end of what is made -->";

    private static readonly (string Title, CarrierKind[] Kinds)[] Columns =
    [
        ("scenes", [CarrierKind.Event]),
        ("arguments", [CarrierKind.OptionFor, CarrierKind.OptionAgainst]),
        ("initiatives, milestones, endings", [CarrierKind.Initiative, CarrierKind.Milestone, CarrierKind.Ending]),
        ("advisors, glossary, debrief", [CarrierKind.Advice, CarrierKind.Glossary, CarrierKind.Debrief]),
        ("scenarios, policies", [CarrierKind.Scenario, CarrierKind.Policy]),
        ("constants", [CarrierKind.Constant]),
    ];

    /// <summary>The table, with line feeds: a row for each document and one for all.</summary>
    public static string Of(ClaimCoverage coverage)
    {
        var table = new StringBuilder();
        table.Append("| essay | ideas | ").AppendJoin(" | ", Columns.Select(c => c.Title)).Append(" | met in play | by nothing |\n");
        table.Append("| --- |").AppendJoin("", Enumerable.Repeat(" ---: |", Columns.Length + 3)).Append('\n');
        foreach (var document in coverage.Documents)
            Row($"`{document.Id}`", [.. coverage.Claims.Where(claim => claim.Claim.DocumentId == document.Id)]);
        if (coverage.Documents.Length > 1) Row("all", [.. coverage.Claims]);
        return table.ToString();

        void Row(string name, List<CarriedClaim> claims)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {claims.Count} |");
            foreach (var (_, kinds) in Columns)
                table.Append(CultureInfo.InvariantCulture, $" {claims.Count(claim => claim.Carriers.Any(c => Array.IndexOf(kinds, c.Kind) >= 0))} |");
            table.Append(CultureInfo.InvariantCulture, $" {claims.Count(claim => claim.IsMet)} | {claims.Count(claim => claim.Carriers.IsEmpty)} |\n");
        }
    }

    /// <summary>A document with the table in place of what stands between its marks; null when it has none.</summary>
    public static string? Into(string document, ClaimCoverage coverage)
    {
        var from = document.IndexOf(Opening, StringComparison.Ordinal);
        var to = document.IndexOf(Closing, StringComparison.Ordinal);
        return from < 0 || to < from ? null : $"{document[..(from + Opening.Length)]}\n\n{Of(coverage)}\n{document[to..]}";
    }
}
