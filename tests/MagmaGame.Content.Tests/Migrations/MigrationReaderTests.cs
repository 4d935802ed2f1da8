using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Catalogues;

namespace MagmaGame.Content.Tests.Migrations;

public sealed class MigrationReaderTests
{
    private const string Path = "content/migrations.yaml";

    [Fact]
    public void Old_names_lead_to_the_last_one_and_things_are_found_by_them()
    {
        var catalogue = Load("""
            - {kind: event, old: base.one, new: base.two}
            - {kind: event, old: base.two, new: base.first}
            - {kind: option, event: base.first, old: uno, new: one}
            - {kind: variable, old: safety, new: security}
            - {kind: scenario, old: ground, new: base}
            - {kind: policy, old: plain, new: base}
            - {kind: event, old: base.gone}
            """);
        Assert.Equal("base.first", catalogue.Event("base.one")!.Id);
        Assert.Equal("base.first", catalogue.Event("base.two")!.Id);
        Assert.Equal("one", catalogue.Renames.Option("base.first", "uno"));
        Assert.Equal("security", catalogue.Variable("safety")!.Name);
        Assert.Equal("base", catalogue.Scenario("ground")!.Id);
        Assert.Equal("base", catalogue.Policy("plain")!.Id);
        Assert.Null(catalogue.Event("base.gone"));
        Assert.Contains("base.gone", catalogue.Renames.Removed);
    }

    [Theory]
    [InlineData("- {kind: event, old: base.first, new: base.second}", "3:22 MG0901")]
    [InlineData("- {kind: event, old: base.none, new: base.frist}", "3:38 MG0902")]
    [InlineData("- {kind: event, old: base.a, new: base.b}\n- {kind: event, old: base.b, new: base.a}", "3:35 MG0902", "4:35 MG0902")]
    [InlineData("- {kind: event, old: base.a, new: base.first}\n- {kind: event, old: base.a, new: base.second}", "4:22 MG0210")]
    [InlineData("- {kind: option, event: base.none, old: a, new: one}", "3:25 MG0219")]
    [InlineData("- {kind: option, event: base.first, old: one, new: two}", "3:42 MG0901")]
    [InlineData("- {kind: option, event: base.first, old: a, new: tow}", "3:50 MG0902")]
    [InlineData("- {kind: policy, old: base}", "3:23 MG0901")]
    [InlineData("- {kind: variable, event: base.first, old: a, new: security}", "3:20 MG0201")]
    public void What_cannot_be_is_said_at_its_place(string migrations, params string[] said) =>
        Assert.Equal(said, MinimalContent.Says(Path, "format: 1\nmigrations:\n" + migrations + "\n"));

    private static Catalogue Load(string migrations)
    {
        var result = ContentLoader.Load(MinimalContent.Files.With(ContentFile.OfText(Path, "format: 1\nmigrations:\n" + migrations + "\n")));
        Assert.Empty(result.Diagnostics.Select(d => $"{d.Span.StartLine} {d.Message}"));
        return result.Catalogue!;
    }
}
