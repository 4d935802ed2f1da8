using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests.Journeys;

public sealed class BranchJourneyTests
{
    [Fact]
    public async Task After_the_end_the_same_world_is_played_again_from_an_earlier_decision()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var home = new TemporaryFolder();
        using var journey = new Journey(["play", "--scenario", "stall", "--seed", "4", "--pace", "quarterly"], home);
        await journey.See("Enter begin");
        await journey.StepUntil("Debrief:");
        // It opens at the first of all decisions, in January.
        await journey.Press("j", "same world, from here");
        await journey.Press("b", "begin the new game");
        Assert.Contains("January 2025", journey.Text, StringComparison.Ordinal);
        await journey.Press("\r", "2025-01 ·");
        Assert.Contains("d Desk", journey.Text, StringComparison.Ordinal);
        await journey.StepUntil("2025-04");
        await journey.Press("q", "magma play --resume stall-4-2");
        journey.Terminal.Send("x");
        Assert.Equal(ExitCode.Done, await journey.End());
        foreach (var run in new[] { "stall-4-1", "stall-4-2" })
        {
            using var verified = new FakeConsole(home);
            Assert.Equal(ExitCode.Done, verified.Run("replay", run, "--verify"));
        }
    }
}
