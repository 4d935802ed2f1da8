using MagmaGame.Authoring.Releases;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Releases;

public sealed class ReleaseChangesTests
{
    private const string Security = "content/events/security.yaml";
    private const string Variables = "content/model/variables.yaml";

    private static readonly Catalogue Old = ShippedContent.Catalogue;

    [Fact]
    public void The_same_version_breaks_nothing() => Assert.Empty(ReleaseChanges.Between(Old, Old));

    [Fact]
    public void A_new_text_and_a_new_event_break_nothing() => Assert.Empty(ReleaseChanges.Between(Old, Edited.Load(
        ("content/events/lab.yaml", text => "# A remark.\n" + text), Edited.Variable("morale"))));

    [Fact]
    public void A_renamed_event_is_recognised_and_a_migration_mends_it()
    {
        var rename = Edited.Renamed("security.the-reader", "security.the-lender").ToArray();
        var change = Assert.Single(ReleaseChanges.Between(Old, Edited.Load(rename)));
        Assert.True(change.Breaks);
        Assert.Equal("security.the-reader", change.Id);
        Assert.Equal("- {kind: event, old: security.the-reader, new: security.the-lender}", change.Migration);
        var mended = Assert.Single(ReleaseChanges.Between(Old, Edited.Load([.. rename, Edited.Migrations(change.Migration!)])));
        Assert.Equal(ReleaseChangeKind.Renamed, mended.Kind);
        Assert.False(mended.Breaks);
    }

    [Fact]
    public void What_is_gone_on_purpose_is_told_by_a_migration_without_a_new_name()
    {
        var old = Edited.Load(Edited.Variable("morale"));
        Assert.True(Assert.Single(ReleaseChanges.Between(old, Old)).Breaks);
        var change = Assert.Single(ReleaseChanges.Between(old, Edited.Load(Edited.Migrations("- {kind: variable, old: morale}"))));
        Assert.Equal(ReleaseChangeKind.TakenAway, change.Kind);
        Assert.False(change.Breaks);
    }

    [Fact]
    public void Renamed_options_and_their_order_are_told()
    {
        var scene = Old.Events.First(e => e.Id == "security.insider-offer");
        var (first, second) = (scene.Options[0], scene.Options[1]);
        var renamed = Changed(scene with { Options = scene.Options.SetItem(1, second with { Id = "other" }) });
        var change = Assert.Single(ReleaseChanges.Between(Old, renamed), c => c.Kind == ReleaseChangeKind.Removed);
        Assert.Equal($"{scene.Id}.{second.Id}", change.Id);
        Assert.Equal($"- {{kind: option, event: {scene.Id}, old: {second.Id}, new: other}}", change.Migration);
        var swapped = Changed(scene with { Options = scene.Options.SetItem(0, second).SetItem(1, first) });
        Assert.Equal(ReleaseChangeKind.Order, Assert.Single(ReleaseChanges.Between(Old, swapped)).Kind);
        var longer = Changed(scene with { Options = scene.Options.Add(first with { Id = "more" }) });
        Assert.Empty(ReleaseChanges.Between(Old, longer));
    }

    [Theory]
    [InlineData("unit: share\n  range: [0.3, 1.8]", "unit: parts\n  range: [0.3, 1.8]", "was counted in share and is in parts.")]
    [InlineData("unit: share\n  range: [0.3, 1.8]", "unit: share\n  range: [0.2, 1.8]", "ranged from 0.3 to 1.8 and does from 0.2 to 1.8.")]
    [InlineData("range: [0.3, 1.8]\n  start: 1", "range: [0.3, 1.8]\n  start: 1.1", "started at 1 and does at 1.1.")]
    [InlineData("range: [0.3, 1.8]\n  start: 1\n  sees: exact", "range: [0.3, 1.8]\n  start: 1\n  sees: hidden", "was seen as exact and is as hidden.")]
    public void A_variable_that_means_something_else_is_told(string from, string to, string text)
    {
        var change = Assert.Single(ReleaseChanges.Between(Old, Edited.Load(Edited.Replaced(Variables, from, to))));
        Assert.Equal((ReleaseChangeKind.Meaning, "resources", text), (change.Kind, change.Id, change.Text));
    }

    [Fact]
    public void Scenarios_and_policies_that_are_gone_break_scripts()
    {
        var now = Old with { Scenarios = Old.Scenarios.RemoveAt(0), Policies = Old.Policies.RemoveAt(0) };
        Assert.Equal(["policy", "scenario"], ReleaseChanges.Between(Old, now).Select(change => change.Thing));
    }

    private static Catalogue Changed(Simulation.Events.EventDefinition scene) => Old with { Events = Old.Events.SetItem(scene.Index, scene) };
}
