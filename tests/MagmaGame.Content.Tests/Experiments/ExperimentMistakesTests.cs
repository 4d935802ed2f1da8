using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Tests.Experiments;

/// <summary>Experiments without mistakes, and what each change to them is told.</summary>
public sealed class ExperimentMistakesTests
{
    private const string Path = "content/experiments/doubts.yaml";

    private const string Sound = """
        format: 1
        experiments:
        - id: first
          claims: [plan-one, plan-two]
          question: Does it matter?
          metric: pause-chance
          month: 12
          a: {policy: base, start: {security: 30}}
          b:
            policy: base
            scenario: base
            add: {security: -10}
            rivals: {head_start: [-3, -4, -6.5]}
            constants: {leak_times: 1}
            times: {catch_up: 2, leak_times: 3}
            own_jump_rate: 0.05
            fixed_alignment_tax: true
            no_standard: true
            all_signed: true
          minus:
            a: {policy: base}
            b: {policy: base, no_standard: true, metric: pause-chance}
          expect: more
          holds: It does.
          fails: It does not.
          stands: unclear
        - id: second
          claims: [plan-one]
          question: And this?
          a: {policy: base}
          b: {policy: base, all_signed: true}
          expect: same
          tolerance: 0.03
          holds: It does.
          fails: It does not.

        """;

    [Theory]
    [InlineData("id: first", "id: §First!", "MG0211")]
    [InlineData("id: second", "id: §first", "MG0210")]
    [InlineData("claims: [plan-one, plan-two]", "claims: [plan-one, §plan-tow]", "MG0212")]
    [InlineData("  claims: [plan-one]\n", "", "27:3 MG0202")]
    [InlineData("  question: And this?\n", "", "27:3 MG0202")]
    [InlineData("metric: pause-chance\n  month", "metric: §pause-chnace\n  month", "MG0209")]
    [InlineData("  month: 12\n", "", "6:3 MG1204")]
    [InlineData("month: 12", "month: §60", "MG0207")]
    [InlineData("  b: {policy: base, all_signed: true}\n", "", "27:3 MG0202")]
    [InlineData("b: {policy: base, all_signed: true}", "b: {policy: §bsae, all_signed: true}", "MG1201")]
    [InlineData("  b: {policy: base, all_signed: true}", "  §b: {policy: base}", "MG1205")]
    [InlineData("b: {policy: base, all_signed: true}", "b: §[base]", "MG0204")]
    [InlineData("  minus:\n    a: {policy: base}", "  §minus:\n    a: {policy: base, no_standard: true}", "MG1205")]
    [InlineData("scenario: base", "scenario: §bsae", "MG0701")]
    [InlineData("start: {security: 30}", "start: {§secuirty: 30}", "MG0203")]
    [InlineData("start: {security: 30}", "start: {§month: 30}", "MG0508")]
    [InlineData("add: {security: -10}", "add: {security: §-500}", "MG0207")]
    [InlineData("add: {security: -10}", "add: {§secuirty: -10}", "MG0203")]
    [InlineData("times: {catch_up: 2,", "times: {§cathc_up: 2,", "MG1202")]
    [InlineData("times: {catch_up: 2,", "times: {catch_up: §0,", "MG0207")]
    [InlineData("constants: {leak_times: 1}", "constants: {leak_times: §7}", "MG0504")]
    [InlineData("own_jump_rate: 0.05", "own_jump_rate: §5", "MG0207")]
    [InlineData("all_signed: true\n  minus", "all_signed: §yes\n  minus", "MG0208")]
    [InlineData("expect: same", "expect: §equal", "MG0209")]
    [InlineData("  tolerance: 0.03\n", "", "32:3 MG1203")]
    [InlineData("expect: more", "expect: more\n  §tolerance: 0.1", "MG1203")]
    [InlineData("tolerance: 0.03", "tolerance: §-1", "MG0207")]
    [InlineData("stands: unclear", "stands: §undecided", "MG0209")]
    [InlineData("stands: unclear", "§satnds: unclear", "MG0201")]
    public void Each_mistake_is_told_once_where_it_stands(string what, string with, string expected)
    {
        Assert.Contains(what, Sound, StringComparison.Ordinal);
        var at = Sound.IndexOf(what, StringComparison.Ordinal);
        var text = Sound[..at] + with + Sound[(at + what.Length)..];
        Assert.Equal(Marked.Expected(text, expected), string.Join(", ", MinimalContent.Says(Path, Marked.Plain(text))));
    }

    [Theory]
    [InlineData("policy: bsae", "base")]
    [InlineData("policy: base, times: {leak_tiems: 2}", "leak_times")]
    public void What_was_meant_is_suggested(string arm, string meant)
    {
        var text = Sound.Replace("policy: base, all_signed: true", arm, StringComparison.Ordinal);
        Assert.Equal(meant, Assert.Single(MinimalContent.Diagnose(Path, text)).DidYouMean);
    }

    [Fact]
    public void A_sound_file_is_taken_as_it_says()
    {
        var result = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(Path, Sound)));
        Assert.Empty(result.Diagnostics);
        var (first, second) = (result.Catalogue!.Experiments[0], result.Catalogue.Experiments[1]);
        Assert.Equal(("first", Metric.PauseChance, 12, Expectation.More, Finding.Unclear), (first.Id, first.Metric, first.Month, first.Expect, first.Stands));
        Assert.Equal(["plan-one", "plan-two"], first.Claims.AsEnumerable());
        Assert.Equal(((int)Variable.Security, 30.0), (first.A.Overrides.Set[0].Slot, first.A.Overrides.Set[0].Value));
        Assert.Null(first.A.ScenarioId);
        var b = first.B;
        Assert.Equal(("base", 0.05, true, true, true, -10.0), (
            b.ScenarioId, b.Overrides.OwnJumpRate, b.Overrides.FixedAlignmentTax, b.Overrides.NoStandard, b.Overrides.AllSigned, b.Overrides.Add[0].Value));
        Assert.Equal([-3, -4, -6.5], b.Rivals.HeadStart.AsEnumerable());
        // Values first, then factors: what is set is multiplied.
        Assert.Equal(
            ["leak_times", "catch_up", "leak_times"], b.Constants.Select(change => change.Name));
        Assert.Equal([1.0, 2.0, 3.0], b.Constants.Select(change => change.Times));
        Assert.Equal(4, first.Arms.Length);
        Assert.Equal((Expectation.Same, 0.03, null, 2), (second.Expect, second.Tolerance, second.Stands, second.Arms.Length));
    }

    [Fact]
    public void Experiments_move_no_hash_so_kept_games_are_kept()
    {
        var with = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(Path, Sound)));
        Assert.Equal(ContentLoader.Load(MinimalContent.Files).Catalogue!.ContentHash, with.Catalogue!.ContentHash);
    }

    [Fact]
    public void What_cannot_be_read_elsewhere_is_no_mistake_of_an_experiment()
    {
        var files = MinimalContent.Files.With(MinimalContent.File(Path, Sound))
            .With(MinimalContent.File("content/policies/base.yaml", "format: 1\npolicy: 5\n"));
        Assert.DoesNotContain(ContentLoader.Load(files).Diagnostics, d => d.Path == Path && d.Severity == Severity.Error);
    }
}
