using MagmaGame.Authoring.Claims;
using MagmaGame.Authoring.Graphs;
using MagmaGame.Simulation.Events;
using MagmaGame.TestKit;
using static MagmaGame.Authoring.Tests.Libraries;

namespace MagmaGame.Authoring.Tests.Library;

/// <summary>What the shipped library holds, as it is written.</summary>
public sealed class LibraryTests
{
    private const int FewestEvents = 180;
    private const int FewestArcs = 14;
    private const int EventsOfAnArc = 3;
    private const int Dilemmas = 23;
    private const int Claims = 492;

    // So often may a scene come round without a condition that could hold it back.
    private const int FewTimes = 3;

    // The rules about the number of options, the length of a scene and that of an option.
    private static readonly string[] FormCodes = ["MG0401", "MG0411", "MG0412", "MG0413"];

    private static readonly ClaimCoverage Coverage = ClaimCoverage.Of(ShippedContent.Catalogue);

    [Fact]
    public void It_is_large() => Assert.True(ShippedContent.Catalogue.Events.Length >= FewestEvents, $"{ShippedContent.Catalogue.Events.Length} events");

    [Fact]
    public void It_has_many_arcs_of_three_events_and_more()
    {
        var arcs = Arcs.Of(EventGraph.Of(ShippedContent.Catalogue)).Count(arc => arc.Events.Length >= EventsOfAnArc);
        Assert.True(arcs >= FewestArcs, $"{arcs} arcs");
    }

    /// <summary>The check holds these rules; nowhere are they waived.</summary>
    [Fact]
    public void Scenes_and_options_have_their_number_and_length()
    {
        Assert.Empty(ShippedContent.Result.Diagnostics.Where(d => FormCodes.Contains(d.Code, StringComparer.Ordinal)));
        Assert.Empty(ShippedContent.Result.Allowed.Where(a => FormCodes.Contains(a.Diagnostic.Code, StringComparer.Ordinal)).Select(a => a.Diagnostic));
        Assert.All(ShippedContent.Catalogue.Events, e => Assert.True(e.Options.Length is >= 2 and <= 4 && Words(e.Text) is >= 60 and <= 120 && e.Options.All(o => Words(o.Text) < 20), e.Id));
    }

    [Fact]
    public void Every_chain_of_calls_ends() => Assert.Empty(Endless(ShippedContent.Catalogue));

    [Fact]
    public void A_chain_without_an_end_would_be_noticed()
    {
        var twice = (string id) => Called(id, id == "a.two" ? "a.three" : "a.two").Replace("  options:", "  limit: {times: 9, cooldown: 1}\n  options:", StringComparison.Ordinal);
        Assert.Equal(["a.two", "a.three"], Endless(Of(Drawn("a.one", "a.two"), twice("a.two"), twice("a.three"))));
        Assert.Empty(Endless(Of(Drawn("a.one", "a.two"), twice("a.two").Replace("  limit:", "  when: [security < 50]\n  limit:", StringComparison.Ordinal), twice("a.three"))));
    }

    [Fact]
    public void Every_claim_is_met_in_play()
    {
        Assert.Equal(Claims, Coverage.Claims.Length);
        Assert.Empty(Coverage.Claims.Where(claim => !claim.IsMet).Select(claim => claim.Claim.Id));
    }

    [Fact]
    public void Every_dilemma_has_an_event_that_carries_both_its_claims()
    {
        var things = Coverage.Claims.ToDictionary(c => c.Claim.Id, InEvents, StringComparer.Ordinal);
        var dilemmas = DataLines.Of("dilemmas.txt").Select(line => line.Split("; ")).ToList();
        Assert.Equal(Dilemmas, dilemmas.Count);
        Assert.All(dilemmas, d => Assert.True(things[d[1]].Overlaps(things[d[2]]), $"No event carries both sides of '{d[0]}': {d[1]} and {d[2]}."));
    }

    // In a scene itself or in the arguments for and against its options; a remark to facilitators is no dilemma.
    private static HashSet<string> InEvents(CarriedClaim claim) =>
        [.. claim.Carriers.Where(c => c.Kind is CarrierKind.Event or CarrierKind.OptionFor or CarrierKind.OptionAgainst).Select(c => c.Thing)];

    // The events that calls can bring again and again, with no condition and no small limit to stop them: what is left when all that calls
    // nothing further is taken away, and again.
    private static List<string> Endless(Simulation.Catalogues.Catalogue catalogue)
    {
        var graph = EventGraph.Of(catalogue);
        var left = graph.Events().ToHashSet();
        while (left.RemoveWhere(node => !graph.Calling(node).Any(link => left.Contains(link.To) && !Stops(link))) > 0)
        {
        }
        // What only leads into a circle is no part of one.
        while (left.RemoveWhere(node => !graph.Called(node).Any(link => left.Contains(link.From) && !Stops(link))) > 0)
        {
        }
        return [.. left.Order().Select(node => graph.Nodes[node].Id)];

        bool Stops(GraphLink link)
        {
            EventDefinition called = catalogue.Events[link.To];
            return called.Times <= FewTimes || (link.Recheck && !called.When.Clauses.IsEmpty);
        }
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
