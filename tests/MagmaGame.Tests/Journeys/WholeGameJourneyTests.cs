using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests.Journeys;

public sealed class WholeGameJourneyTests
{
    [Fact]
    public async Task A_game_goes_by_keys_alone_from_the_title_to_its_end_and_back_to_the_title()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var home = new TemporaryFolder();
        using var journey = new Journey([], home);
        await journey.SeeTitle();
        await journey.Press("n", "Which world?");
        await journey.Press("7", "7█");
        await journey.Press("\t", "› p  Pace");
        await journey.Press("p", "quarterly");
        await journey.Press("\r", "The seed of your luck is 7.");
        await journey.StepUntil("Debrief:");
        for (var part = 2; part <= 8; part++) await journey.Change($"{part}");
        await journey.Press("q", "Leave the game for the title");
        Assert.Contains("This game is over and kept.", journey.Text, StringComparison.Ordinal);
        await journey.Press("t", "New game");
        await journey.SeeTitle();
        Assert.Contains("none waits", journey.Text, StringComparison.Ordinal);
        journey.Terminal.Send("q");
        Assert.Equal(ExitCode.Done, await journey.End());
        journey.HoldsThatTheTerminalIsBack();

        using var verified = new FakeConsole(home);
        Assert.Equal(ExitCode.Done, verified.Run("replay", "baseline-2025-7-1", "--verify"));
        using var listed = new FakeConsole(home);
        Assert.Equal(ExitCode.Done, listed.Run("runs"));
        Assert.Contains("over", listed.Said, StringComparison.OrdinalIgnoreCase);
    }
}
