using MagmaGame.Analysis.Tables;

namespace MagmaGame.Analysis.Tests.Tables;

public sealed class PolicyScenarioTableTests
{
    [Fact]
    public void The_table_has_a_row_for_each_policy_and_a_column_for_each_scenario()
    {
        var table = PolicyScenarioTable.Play(Catalogues.Rules, games: 20, firstSeed: 0, threads: 2, TimeProvider.System);
        var lines = table.ToMarkdown(ReferenceTable.None).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("| policy | baseline-2025 | short-fuse |", lines[1]);
        Assert.Equal(["| plan |", "| full-speed |", "| random |"], lines[3..].Select(line => line[..(line.IndexOf('|', 1) + 1)]));
        Assert.Matches(@"^\| plan \| \d+ \(\d+/\d+/\d+\) \| \d+ \(\d+/\d+/\d+\) \|$", lines[3]);
    }

    [Fact]
    public void A_reference_stands_before_ours()
    {
        var reference = ReferenceTable.Parse(ReferenceTable.Header + "\n# remark\n\nplan,short-fuse,44,1,2,97\n");
        var table = PolicyScenarioTable.Play(Catalogues.Rules, 20, 0, 1, TimeProvider.System);
        Assert.Contains("| 44 (1/2/97) / ", table.ToMarkdown(reference), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_table_is_none() => Assert.Throws<OperationCanceledException>(() => PolicyScenarioTable.Play(
        Catalogues.Rules, 20, 0, 1, TimeProvider.System, null, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("policy,scenario", "line 1")]
    [InlineData(ReferenceTable.Header + "\nplan,stall,1,2,3", "line 2")]
    [InlineData(ReferenceTable.Header + "\n\nplan,stall,1,2,3,x", "line 3")]
    [InlineData(ReferenceTable.Header + "\nplan,stall,1,2,3,101", "line 2")]
    [InlineData(ReferenceTable.Header + "\nplan,stall,NaN,2,3,4", "line 2")]
    public void A_line_that_is_no_cell_is_named(string text, string line) =>
        Assert.StartsWith(line, Assert.Throws<FormatException>(() => ReferenceTable.Parse(text)).Message, StringComparison.Ordinal);
}
