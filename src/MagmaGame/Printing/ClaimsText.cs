using System.Globalization;
using MagmaGame.Authoring.Claims;

namespace MagmaGame.Printing;

/// <summary>Prints the use of the register for people.</summary>
internal sealed class ClaimsText(ClaimCoverage coverage, PlayedClaims? played, PrintedPage page)
{
    private const int MostThings = 5;
    private const int MostLeast = 12;
    private const int MostNamed = 6;
    private const int NameWidth = 34;

    /// <summary>All of it.</summary>
    public void Whole()
    {
        page.Line($"{coverage.Claims.Length} ideas: {coverage.Claims.Count(c => c.IsMet)} are met in play, {coverage.Unmet.Count()} only work unseen in policies, "
            + $"constants and experiments, {coverage.Unused.Count()} {(coverage.Unused.Count() == 1 ? "is" : "are")} carried by nothing.");
        if (played is not null)
            page.Line($"In the {played.Games} games of the playtest {coverage.Claims.Count(c => played.Met.GetValueOrDefault(c.Claim.Id) > 0)} of them were met.");
        page.Line();
        Table("document", coverage.Claims.GroupBy(c => c.Claim.DocumentId, StringComparer.Ordinal));
        Table("kind of idea", coverage.Claims.GroupBy(c => c.Claim.Kind, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal));
        page.Line("Carried by, and how many ideas:");
        foreach (var kind in Enum.GetValues<CarrierKind>()) Figure(Words(kind), coverage.CarriedBy(kind));
        page.Line();
        Things("event", "Events that carry the most ideas:", MostThings);
        Things("scenario", "Ideas by scenario:", int.MaxValue);
        OverUsed();
        Unmet();
        Unused();
        NeverMet();
    }

    /// <summary>Only what nothing carries.</summary>
    public void Unused()
    {
        var unused = coverage.Unused.ToList();
        page.Line(unused.Count == 0 ? "Nothing is unused." : $"Carried by nothing ({unused.Count}):");
        foreach (var claim in unused) page.Line(claim.Claim.Says, $"  {claim.Claim.Id}: ", "    ");
        if (unused.Count > 0) return;
        // Whoever looks for an idea to write of finds one here all the same.
        page.Line();
        page.Line("Carried by the fewest:");
        foreach (var claim in coverage.LeastUsed.Take(MostLeast)) page.Line($"{claim.Claim.Says} ({Some(claim, MostNamed)})", $"  {claim.Claim.Id}: ", "    ");
    }

    private void Table(string what, IEnumerable<IGrouping<string, CarriedClaim>> groups)
    {
        page.Verbatim(Row("By " + what, "ideas", "met in play", "by nothing", played is null ? "" : "played"));
        foreach (var group in groups)
        {
            page.Verbatim(Row(
                "  " + group.Key, Number(group.Count()), Number(group.Count(c => c.IsMet)), Number(group.Count(c => c.Carriers.IsEmpty)),
                played is null ? "" : Number(group.Count(c => played.Met.GetValueOrDefault(c.Claim.Id) > 0))));
        }
        page.Line();
    }

    private void Things(string what, string title, int most)
    {
        var things = coverage.By(what).ToList();
        if (things.Count == 0) return;
        page.Line(title);
        foreach (var (id, claims) in things.Take(most)) Figure(id, claims);
        if (things.Count > most) page.Line($"{things.Count - most} more carry {Number(things[^1].Claims)} to {Number(things[most].Claims)}.", "  ");
        page.Line();
    }

    private void OverUsed()
    {
        var over = coverage.OverUsed.ToList();
        if (over.Count == 0) return;
        page.Line($"Used very often (by more than {coverage.Many} things):");
        foreach (var claim in over) page.Line($"{claim.Things} things: {Some(claim, MostNamed)}", $"  {claim.Claim.Id}: ", "    ");
        page.Line();
    }

    private void Unmet()
    {
        var unmet = coverage.Unmet.ToList();
        if (unmet.Count == 0) return;
        page.Line($"Only at work unseen ({unmet.Count}):");
        foreach (var claim in unmet) page.Line(string.Join(", ", claim.Carriers.Select(c => c.Thing)), $"  {claim.Claim.Id}: ", "    ");
        page.Line();
    }

    private void NeverMet()
    {
        if (played is null) return;
        var never = coverage.Claims.Where(c => c.IsMet && played.Met.GetValueOrDefault(c.Claim.Id) == 0).ToList();
        page.Line();
        page.Line(never.Count == 0 ? "The playtest met all that can be met." : $"Can be met, and was not in the playtest ({never.Count}):");
        foreach (var claim in never) page.Line(string.Join(", ", claim.Carriers.Where(c => c.IsMet).Select(c => c.Thing).Distinct(StringComparer.Ordinal)), $"  {claim.Claim.Id}: ", "    ");
    }

    private static string Some(CarriedClaim claim, int most)
    {
        var things = claim.Carriers.Select(c => c.Thing).Distinct(StringComparer.Ordinal).ToList();
        return string.Join(", ", things.Take(most)) + (things.Count > most ? $" and {things.Count - most} more" : "");
    }

    private void Figure(string name, int number) => page.Verbatim(Row("  " + name, Number(number)));

    private static string Row(string name, params ReadOnlySpan<string> cells)
    {
        var row = name.PadRight(NameWidth);
        foreach (var cell in cells) row += cell.PadLeft(12);
        return row;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Words(CarrierKind kind) => kind switch
    {
        CarrierKind.Event => "events",
        CarrierKind.OptionFor => "arguments for an option",
        CarrierKind.OptionAgainst => "arguments against an option",
        CarrierKind.Initiative => "initiatives",
        CarrierKind.Milestone => "milestones",
        CarrierKind.Ending => "endings",
        CarrierKind.Scenario => "scenarios",
        CarrierKind.Policy => "policies",
        CarrierKind.Constant => "constants of the model",
        CarrierKind.Experiment => "experiments",
        CarrierKind.Advice => "advisors' lines",
        CarrierKind.Glossary => "words of the glossary",
        CarrierKind.Debrief => "questions and rules of the debrief",
        _ => "lessons, guides and remarks",
    };
}
