using System.Globalization;
using MagmaGame.TestKit;

namespace MagmaGame.Tests;

public sealed class ReplayInsteadTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public ReplayInsteadTests() => Run("play", "--scenario", "baseline-2025", "--seed", "7", "--policy", "plan");

    public void Dispose() => _home.Dispose();

    [Fact]
    public void It_tells_both_games_side_by_side_and_keeps_nothing()
    {
        var said = Run("replay", "baseline-2025-7-1", "--from", "1", "--instead", "30/20/25/25/25/25");
        Assert.Contains("The games part in February 2025, at decision ", said, StringComparison.Ordinal);
        Assert.Contains("instead: velocity 30, preparation 20,", said, StringComparison.Ordinal);
        Assert.Contains("As each month opened", said, StringComparison.Ordinal);
        Assert.Contains("How they ended", said, StringComparison.Ordinal);
        Assert.Matches(@"P\(catastrophe\) +\d+\.\d % +\d+\.\d %", said);
        Assert.Single(Runs());
    }

    [Fact]
    public void A_kept_other_game_is_a_branch_that_plays_again_and_can_be_branched()
    {
        Assert.Contains("kept as baseline-2025-7-2", Run("replay", "baseline-2025-7-1", "--from", "1", "--instead", "open-lines", "--keep"), StringComparison.Ordinal);
        Run("replay", "baseline-2025-7-2", "--verify");
        Assert.Contains("Branched from baseline-2025-7-1 in February 2025.", Run("replay", "baseline-2025-7-2"), StringComparison.Ordinal);
        Run("play", "--from", "baseline-2025-7-2", "--month", "3", "--policy", "plan");
        Assert.Equal(3, Runs().Length);
    }

    [Fact]
    public void Another_answer_is_named_by_option_or_by_event_and_option()
    {
        // The first option of a scene is always possible.
        var journal = File.ReadAllLines(Runs()[0]).SkipWhile(line => line != "begin").Skip(1)
            .Where(line => !line.StartsWith("month ", StringComparison.Ordinal)).ToList();
        var place = journal.FindIndex(line => line.Split(' ') is ["answer", var scene, var option] && Options(scene)[0] != option);
        var (number, asked) = ((place + 1).ToString(CultureInfo.InvariantCulture), journal[place].Split(' ')[1]);
        var month = journal.Take(place).Count(line => line == "end").ToString(CultureInfo.InvariantCulture);
        var byDecision = Run("replay", "baseline-2025-7-1", "--decision", number, "--instead", Options(asked)[0]);
        Assert.Equal(byDecision, Run("replay", "baseline-2025-7-1", "--from", month, "--instead", $"{asked}:{Options(asked)[0]}"));
        Assert.Equal(byDecision, Run("replay", "baseline-2025-7-1", "--from", month, "--instead", $"{asked}.{Options(asked)[0]}"));
        Assert.Contains($"at decision {number}. ", byDecision, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("needs either --from MONTH or --decision N", "--instead", "nothing")]
    [InlineData("needs either --from MONTH or --decision N", "--instead", "nothing", "--from", "1", "--decision", "2")]
    [InlineData("--from needs --instead", "--from", "1")]
    [InlineData("--keep needs --instead", "--keep")]
    [InlineData("--verify cannot go with --instead", "--from", "1", "--instead", "nothing", "--verify")]
    [InlineData("there is nothing to leave", "--from", "1", "--instead", "nothing")]
    [InlineData("Did you mean 'open-lines'?", "--from", "1", "--instead", "open-line")]
    [InlineData("each goes from 0 to 100", "--from", "1", "--instead", "30/20/25/25/25/20")]
    [InlineData("is no setting of the knobs", "--from", "1", "--instead", "30/20/25")]
    [InlineData("was not possible in February 2025. ", "--from", "1", "--instead", "defer")]
    [InlineData("is what was decided in January 2025", "--from", "0", "--instead", "process-burst")]
    [InlineData("Nothing was decided in month 599", "--from", "599", "--instead", "nothing")]
    [InlineData("has no decision 9999", "--decision", "9999", "--instead", "nothing")]
    [InlineData("There is no policy 'plam'. Did you mean 'plan'?", "--from", "1", "--instead", "open-lines", "--policy", "plam")]
    public void What_cannot_be_opened_says_why_and_keeps_nothing(string says, params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run(["replay", "baseline-2025-7-1", .. args]));
        Assert.Contains(says, console.Complained, StringComparison.Ordinal);
        Assert.Single(Runs());
    }

    [Fact]
    public void A_wrong_choice_lists_what_was_possible()
    {
        using var console = new FakeConsole(_home);
        console.Run("replay", "baseline-2025-7-1", "--from", "1", "--instead", "whatever");
        Assert.Contains("What could have been decided in February 2025 instead:", console.Complained, StringComparison.Ordinal);
        Assert.Contains("    open-lines: Open lines of communication", console.Complained, StringComparison.Ordinal);
        Assert.DoesNotContain("    defer:", console.Complained, StringComparison.Ordinal);
        Assert.Matches(@"Or other knobs than \d+/\d+/\d+/\d+/\d+/\d+\.", console.Complained);
    }

    private static List<string> Options(string scene) => [.. ShippedContent.Catalogue.Event(scene)!.Options.Select(option => option.Id)];

    private string[] Runs() => [.. Directory.GetFiles(_home.File("runs")).Order(StringComparer.Ordinal)];

    private string Run(params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.True(console.Run(args) == ExitCode.Done, console.Complained + console.Said);
        return console.Said;
    }
}
