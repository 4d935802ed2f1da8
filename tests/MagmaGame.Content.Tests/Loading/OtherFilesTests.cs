using System.Text;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Loading;

/// <summary>What is checked outside events; each row changes one thing of one file of the minimal content.</summary>
public sealed class OtherFilesTests
{
    private const string Variables = "content/model/variables.yaml";
    private const string Parameters = "content/model/parameters.yaml";
    private const string Scenario = "content/scenarios/base.yaml";
    private const string Policy = "content/policies/base.yaml";

    [Theory]
    [InlineData("content/decks.yaml", "quiet_weight: 20\n", "", "1:1 MG0226")]
    [InlineData("content/decks.yaml", "weight: 10", "weight: §-1", "MG0207")]
    [InlineData("content/cast/roles.yaml", "kind: person", "kind: §persno", "MG0209")]
    [InlineData("content/cast/roles.yaml", ", patterns: [Tesserane]", "", "4:4 MG0202")]
    [InlineData("content/cast/roles.yaml", "id: senator", "id: rival_1", "4:8 MG0210")]
    [InlineData("content/cast/roles.yaml", "id: senator", "id: §a-senator", "MG0211")]
    [InlineData("content/milestones.yaml", "id: tedai", "id: §tedia", "MG0602")]
    [InlineData("content/milestones.yaml", "- {id: tedai, name: A name, text: A text., told: exact, sources: [plan-one]}\n", "",
        "2:1 MG0601")]
    [InlineData("content/milestones.yaml", "id: tedai", "id: pause", "10:8 MG0210")]
    [InlineData("content/reasons.yaml", "  race: a reason\n", "", "2:1 MG0601")]
    [InlineData("content/reasons.yaml", "  race: a reason\n", "  §rcae: a reason\n", "MG0602")]
    [InlineData("content/outcomes.yaml", "- {channel: others, threat: security-dilemma, text: A text.}\n", "", "17:1 MG0604")]
    [InlineData("content/outcomes.yaml", "id: natural, outcome: pause", "id: natural, §outcome: obsolescence", "MG0603")]
    [InlineData("content/outcomes.yaml", "- {id: catastrophe, name: Ill, text: A text.}\n", "", "14:1 MG0601")]
    [InlineData("content/outcomes.yaml", "- {variant: natural, text: A text.}\n", "", "31:1 MG0601")]
    [InlineData("content/initiatives/initiatives.yaml", "id: merge, name: A name, text: A text., lever: world, needs: nothing, known: nothing",
        "id: merge, name: A name, text: A text., lever: world, needs: nothing, known: '{§secuirty} and {security}'", "MG0203")]
    [InlineData("content/model/variables.yaml", "name: security,", "name: §secuirty,", "MG0602")]
    [InlineData("content/model/variables.yaml", "label: security,", "label: security, §derived: true,", "MG0507")]
    [InlineData("content/model/variables.yaml", "label: month, unit: points, range: [0, 100], derived: true",
        "label: month, unit: points, range: [0, 100]", "35:4 MG0202, 35:4 MG0507")]
    [InlineData("content/model/variables.yaml", "label: security, unit: points, range: [0, 100], start: 10",
        "label: security, unit: points, range: [0, 100], start: §101", "MG0207")]
    [InlineData("content/model/variables.yaml", "label: security, unit: points, range: [0, 100]",
        "label: security, unit: points, §range: [100, 0]", "MG0505")]
    [InlineData("content/model/variables.yaml", "label: security, unit: points, range: [0, 100]",
        "label: security, unit: points, §range: [0]", "MG0510")]
    [InlineData("content/model/parameters.yaml", "{name: difficulty_median, value: 1", "{name: difficulty_medain, value: 1",
        "* MG0502")]
    [InlineData("content/model/parameters.yaml", "{name: difficulty_median, value: 1",
        "{name: difficulty_median, value: [1, 1, 1]", "* MG0503")]
    [InlineData("content/model/parameters.yaml", "{name: difficulty_median, value: 1", "{name: difficulty_median, value: 1 month",
        "* MG0205")]
    [InlineData("content/model/parameters.yaml", "{name: difficulty_median, value: 1", "{name: difficulty_median, value: 3",
        "* MG0504")]
    [InlineData("content/scenarios/base.yaml", "id: base,", "id: base, start: {security: §101},", "MG0207")]
    [InlineData("content/scenarios/base.yaml", "id: base,", "id: base, start: {§secuirty: 10},", "MG0203")]
    [InlineData("content/scenarios/base.yaml", "id: base,", "id: base, start: {§velocity: 10},", "MG0508")]
    [InlineData("content/scenarios/base.yaml", "id: base,", "id: base, rivals: {§head_start: [1, 2]},", "MG0510")]
    [InlineData("content/scenarios/base.yaml", "id: base,", "id: base, §difficulty_tims: 2,", "MG0201")]
    [InlineData("content/policies/base.yaml", "id: base,", "id: base, answers: [first, §saftey],", "MG0218")]
    [InlineData("content/policies/base.yaml", "id: base,", "id: base, choose: {base.first: §three},", "MG0220")]
    [InlineData("content/policies/base.yaml", "id: base,", "id: base, choose: {base.first: two},", "")]
    [InlineData("content/policies/base.yaml", "id: base,", "id: base, best_for: §bsae,", "MG0701")]
    [InlineData("content/policies/base.yaml", "id: base,", "id: base, best_for: base,", "")]
    [InlineData("content/policies/base.yaml", "id: base,", "id: base, initiatives: [{do: §mrege}],", "MG0217")]
    [InlineData("content/policies/base.yaml", "id: base,",
        "id: base, knobs: [{velocity: 50, preparation: 50, §portfolio: {nonproliferation: 25, distribution: 25, governance: 25, "
        + "defence: 24}}],", "MG0509")]
    [InlineData("content/policies/base.yaml", "id: base,",
        "id: base, knobs: [{velocity: §50.5, preparation: 50, portfolio: {nonproliferation: 25, distribution: 25, governance: "
        + "25, defence: 25}}],", "MG0206")]
    [InlineData("content/policies/base.yaml", "id: base,",
        "id: base, knobs: [{velocity: §150, preparation: 50, portfolio: {nonproliferation: 25, distribution: 25, governance: "
        + "25, defence: 25}}],", "MG0207")]
    [InlineData("seeds/plan.yaml", "id: plan-two", "id: §plan-one", "MG0210")]
    [InlineData("seeds/plan.yaml", "id: plan-two", "§id: two", "MG0211")]
    public void Each_mistake_is_told_once_where_it_stands(string path, string what, string with, string expected)
    {
        var sound = Encoding.UTF8.GetString(MinimalContent.Files.Find(path)!.Bytes.Span);
        Assert.Contains(what, sound, StringComparison.Ordinal);
        var text = sound.Replace(what, with, StringComparison.Ordinal);
        var files = MinimalContent.Files.With(MinimalContent.File(path, Marked.Plain(text)));
        var told = ContentLoader.Load(files).Diagnostics;
        Assert.All(told, d => Assert.Equal(path, d.Path));
        Assert.Equal(
            expected.StartsWith('*') ? expected : Marked.Expected(text, expected),
            string.Join(", ",
                told.Select(d => expected.StartsWith('*')
                ? $"* {d.Code}"
                : $"{d.Span.StartLine}:{d.Span.StartColumn} {d.Code}")));
    }

    [Fact]
    public void A_missing_constant_is_told()
    {
        var sound = Encoding.UTF8.GetString(MinimalContent.Files.Find(Parameters)!.Bytes.Span);
        var lines = sound.Split('\n').Where(line => !line.Contains("name: difficulty_median,", StringComparison.Ordinal));
        var told = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(Parameters, string.Join('\n', lines))))
            .Diagnostics.Single();
        Assert.Equal(("MG0501", "the constant 'difficulty_median' is missing"), (told.Code, told.Message));
    }

    [Fact]
    public void A_file_in_the_wrong_place_is_remarked_on()
    {
        Assert.Equal(["1:1 MG0225"], MinimalContent.Says("content/event/test.yaml", "format: 1"));
        Assert.Equal(["1:1 MG0225"], MinimalContent.Says("content/events/test.yml", "format: 1"));
        Assert.Empty(MinimalContent.Says("content/events/README.md", "\0"));
    }

    [Fact]
    public void The_catalogue_holds_what_the_files_say()
    {
        var scenario =
            "format: 1\nscenario: {id: wall, name: Wall, text: A wall., sources: [], start: {security: 44}, rivals: {caution: "
                + "[0.1, 0.2, 0.3]}, capability_wall: {mean: 31, spread: 4}}\n";
        var guide = MinimalContent.File("content/guides/player.md", "# Play\r\n");
        var own = MinimalContent.File("content/variables.yaml",
            "format: 1\nvariables:\n- {name: mood, label: mood, unit: points, range: [0, 10], start: 5, sees: hidden, "
            + "meaning: A mood.}\n");
        var catalogue =
            ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File("content/scenarios/a.yaml", scenario)).With(guide)
                .With(own)).Catalogue!;
        Assert.Equal(["base", "wall"], catalogue.Scenarios.Select(s => s.Id));
        Assert.Equal(44, catalogue.Scenario("wall")!.Start.Single().Value);
        Assert.Equal([0.1, 0.2, 0.3], catalogue.Scenario("wall")!.Rivals.Caution.ToArray());
        Assert.Equal(31, catalogue.Scenario("wall")!.Wall!.Mean);
        Assert.Equal("# Play\n", catalogue.Guides["player"]);
        Assert.Equal("mood", catalogue.Variables.All[^1].Name);
        Assert.Equal(2, catalogue.Documents.Single().Claims.Length);
        Assert.Equal(["base.first", "base.second"], catalogue.Events.Select(e => e.Id));
    }

    [Fact]
    public void The_hash_follows_the_rules_and_not_the_guides()
    {
        var plain = ContentLoader.Load(MinimalContent.Files).Catalogue!.ContentHash;
        var guided = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File("content/guides/player.md", "x")))
            .Catalogue!.ContentHash;
        var changed = ContentLoader.Load(
            MinimalContent.Files.With(
                MinimalContent.File(Scenario, "format: 1\nscenario: {id: base, name: Base, text: Other., sources: []}\n")))
                    .Catalogue!.ContentHash;
        Assert.Equal(plain, guided);
        Assert.NotEqual(plain, changed);
    }

    [Fact]
    public void Lines_of_a_text_are_joined_to_paragraphs()
    {
        var scenario =
            "format: 1\nscenario:\n  id: other\n  name: Other\n  text: |\n    One\n    two.\n\n    Three.\n      Apart.\n  "
                + "sources: []\n";
        var catalogue =
            ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File("content/scenarios/other.yaml", scenario)))
                .Catalogue!;
        Assert.Equal("One two.\n\nThree.\n  Apart.", catalogue.Scenario("other")!.Text);
    }

    [Theory]
    [InlineData("about: The road may stop.", "The road may stop.", null)]
    [InlineData("about: |\n    The road\n    may stop.", "The road may stop.", null)]
    [InlineData("sources: []", "", "4:3 MG0511")]
    [InlineData("about:", null, "5:3 MG0223")]
    [InlineData(
        "about: one two three four five six seven eight nine ten one two three four five six seven eight nine ten twenty one", null,
        "5:3 MG0512")]
    public void A_scenario_has_one_line_for_menus(string line, string? about, string? says)
    {
        var text = $"format: 1\nscenario:\n  id: other\n  name: Other\n  {line}\n  text: A world.\n";
        Assert.Equal(says is null ? [] : [says], MinimalContent.Says("content/scenarios/other.yaml", text).Order(StringComparer.Ordinal));
        if (about is null) return;
        var catalogue = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File("content/scenarios/other.yaml", text))).Catalogue!;
        Assert.Equal(about, catalogue.Scenario("other")!.About);
    }
}
