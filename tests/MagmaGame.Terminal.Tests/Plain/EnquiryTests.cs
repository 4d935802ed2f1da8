using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Tests.Plain;

public sealed class EnquiryTests
{
    private static readonly PlainSettings Wide = new(200);

    [Theory]
    [InlineData("world", "Chance that a proposed one finds a coalition: about")]
    [InlineData("lab", ", the bottleneck, which weighs most")]
    [InlineData("ledger", "This is Magma's own estimate")]
    [InlineData("risk", "The risk ledger")]
    [InlineData("documents", "The kinds: ")]
    [InlineData("documents plan", "[plan-outcome-pause]")]
    [InlineData("documents plan milestone", "[plan-milestone-3x]")]
    [InlineData("documents nothing of the kind", "There is no essay")]
    [InlineData("search", "search needs words")]
    [InlineData("search pause short", "[plan-outcome-short-pause]")]
    [InlineData("search zzzz", "No idea holds “zzzz”")]
    [InlineData("timeline political will", "political will, month by month")]
    [InlineData("source plan-velocity-loss-cap", "Nothing in this game has touched it so far.")]
    public void Plain_mode_shows_what_full_screen_does(string typed, string shown) => Assert.Contains(
        shown, Played.From(Stage.With(Stage.Scene()), typed + "\n", Wide).Text, StringComparison.Ordinal);

    [Fact]
    public void Only_ideas_of_the_kind_are_listed()
    {
        var text = Played.From(Stage.With(Stage.Scene()), "documents plan milestone\n", Wide).Text;
        Assert.DoesNotContain("[plan-outcome-pause]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_idea_tells_where_the_game_has_touched_it()
    {
        var text = Played.From(Stage.With(Stage.Scene()), "1\nsource plan-velocity-loss-cap\n", Wide).Text;
        Assert.Contains("January 2025, A badge: spoke against your answer.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_end_the_truth_stands_in_ledger_lab_and_history()
    {
        var text = Played.From(RealContent.Rules, Played.ToTheEnd + "ledger\nlab\nworld\nhistory lead\n", Wide).Text;
        Assert.Contains("Look back with", text, StringComparison.Ordinal);
        Assert.Contains("This is the true ledger", text, StringComparison.Ordinal);
        Assert.Contains("safety from practice", text, StringComparison.Ordinal);
        Assert.Contains("as Magma saw it, and as it was", text, StringComparison.Ordinal);
        Assert.Contains("milestone: ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void Every_line_fits(int width)
    {
        const string Ask = "world\nlab\nledger\ndocuments\ndocuments plan\nsearch pause\nhistory lead\nhistory political will\n";
        var during = Played.From(RealContent.Rules, "1\nend\n1\nend\n1\nend\n" + Ask, new PlainSettings(width));
        var after = Played.From(RealContent.Rules, Played.ToTheEnd + Ask, new PlainSettings(width));
        // A script is not echoed, so what is said stands behind the prompt.
        var lines = during.Lines.Concat(after.Lines).Select(line => line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line);
        Assert.All(lines, line => Assert.True(DisplayWidth.Of(line) <= width, line));
    }
}
