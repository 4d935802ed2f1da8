using MagmaGame.Analysis.Classes;
using MagmaGame.Printing;
using MagmaGame.TestKit;

namespace MagmaGame.Tests;

public sealed class ClassDebriefTextTests : IDisposable
{
    private static readonly ClassDebrief Found = ClassWork.Of(
        [
            new ClassRun("plan", PlayedSessions.ByPolicy("plan", "stall", 3)),
            new ClassRun("race", PlayedSessions.ByPolicy("full-speed", "stall", 3)),
            new ClassRun("chance", PlayedSessions.AtRandom("stall", 3)),
        ],
        new ClassRequest { Futures = 40, Worlds = 40, Threads = 2 });

    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void It_says_all_there_is_of_every_team()
    {
        var text = Text(Found);
        foreach (var says in new[]
        {
            "3 teams in one world", "How the teams came out", "What split the class most", "Where pairs of teams first parted", "plan - race",
            "How far the knobs were spread", "What the teams foresaw", "in the same 40 worlds", "Worths rest on 40 futures",
        })
        {
            Assert.Contains(says, text, StringComparison.Ordinal);
        }
        foreach (var team in Found.Teams) Assert.Contains($"\n  {team.Name} ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Stopped early", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_worked_out_is_left_out()
    {
        var text = Text(Found with
        {
            Futures = 0,
            Worlds = 0,
            IsComplete = false,
            Teams = [.. Found.Teams.Select(team => team with { Skill = null })],
            Partings = [.. Found.Partings.Select(parting => parting with { Worth = null, IsDecisive = false })],
            Splits = [.. Found.Splits.Select(split => split with { Stake = null, IsDecisive = false, Choices = [.. split.Choices.Select(c => c with { Worth = null })] })],
        });
        Assert.Contains("Stopped early", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Luck and skill", text, StringComparison.Ordinal);
        Assert.DoesNotContain("over luck", text, StringComparison.Ordinal);
        Assert.Contains("How the teams came out", text, StringComparison.Ordinal);
    }

    private string Text(ClassDebrief debrief)
    {
        using var console = new FakeConsole(_home) { TerminalWidth = 100 };
        new ClassDebriefText(debrief, PrintedPage.Of(console)).Write();
        return console.Said;
    }
}
