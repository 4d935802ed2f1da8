using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Tests.Plain;

/// <summary>Advisors and the glossary line by line.</summary>
public sealed class AdviceTests
{
    private static readonly PlainSettings Wide = new(200);

    [Theory]
    [InlineData("", "Your answer? 1 to 4; args for the arguments; advice for what two advisors say; help for more.")]
    [InlineData("advice", "The planner, for answer 1: Badges are on my list. Freeze them, and let us see who is cold. (An idea from: Joshua Clymer, “Planning for Extreme AI Risks”, in our words) [plan-security-two-leaks]")]
    [InlineData("v", "The playbook, for answer 2:")]
    [InlineData("glossary", "photograph: A picture that")]
    [InlineData("glossary", "access, photograph, zeal.")]
    [InlineData("words zeal", "More than enough will.")]
    [InlineData("glossary photographs", "A picture that")]
    [InlineData("glossary accses", "There is no word in the glossary “accses”. Did you mean access?")]
    [InlineData("why zeal", "zeal: word")]
    [InlineData("who zeal", "More than enough will.")]
    [InlineData("who playbook", "Has many plays. Hedges.")]
    [InlineData("1\nsource plan-security-two-leaks", "A badge: an advisor argued from it, and you agreed.")]
    [InlineData("1\nsource playbook-graded-returns", "A badge: an advisor argued from it, in vain.")]
    [InlineData("1\nadvice", "“advice” is possible only while a scene waits for its answer.")]
    public void It_says(string typed, string shown) =>
        Assert.Contains(shown, Played.From(Stage.With(Stage.Scene(), Voices.On), typed + "\n", Wide).Text, StringComparison.Ordinal);

    [Fact]
    public void Where_nobody_has_a_view_nobody_is_announced()
    {
        var text = Played.From(Stage.With(Stage.Scene()), "advice\n", Wide).Text;
        Assert.Contains("args for the arguments; help for more.", text, StringComparison.Ordinal);
        Assert.Contains("Nobody at the table has a view of this.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_tells_whose_advice_was_taken()
    {
        var text = Played.From(Stage.With(Stage.Scene(), Voices.On), Played.ToTheEnd, Wide).Text;
        Assert.Contains("Whose advice you took", text, StringComparison.Ordinal);
        Assert.Contains("refused never.", text, StringComparison.Ordinal);
        Assert.Contains("(argues from Ivan Vendrov, “AI Safety Endgame Stories”): was never asked.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Whose advice", Played.From(Stage.With(Stage.Scene()), Played.ToTheEnd, Wide).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void Every_line_fits(int width)
    {
        var played = Played.From(Stage.With(Stage.Scene(), Voices.On), "advice\nglossary\nglossary access\n" + Played.ToTheEnd, new PlainSettings(width));
        var lines = played.Lines.Select(line => line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line);
        Assert.All(lines, line => Assert.True(DisplayWidth.Of(line) <= width, line));
    }
}
