using System.Diagnostics;
using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests.Journeys;

public sealed class KilledJourneyTests
{
    private const string Desk = "d Desk";
    private const int LeftPane = 70;

    [Fact]
    public async Task Killed_in_the_middle_of_a_month_it_goes_on_where_it_was()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var home = new TemporaryFolder();
        string month;
        using (var killed = new Journey(["play", "--scenario", "baseline-2025", "--seed", "7"], home))
        {
            await killed.See("Enter begin");
            await killed.StepUntil("2025-03");
            // Every scene of March is answered and the month not ended.
            await killed.StepUntil("e end month");
            month = Answered(killed.Text);
            using (var program = Process.GetProcessById(killed.Terminal.ProcessId)) program.Kill();
            Assert.Equal(137, await killed.End());
        }

        using (var journey = new Journey([], home))
        {
            await journey.SeeTitle();
            Assert.Contains("March 2025", journey.Text, StringComparison.Ordinal);
            await journey.Press("c", Desk);
            await journey.StepUntil("e end month");
            Assert.Contains("2025-03", journey.Text, StringComparison.Ordinal);
            Assert.Equal(month, Answered(journey.Text));
            await journey.StepUntil("2025-04");
            journey.Terminal.Send("\u0003");
            Assert.Equal(ExitCode.Interrupted, await journey.End());
            Assert.Contains("magma play --resume baseline-2025-7-1", journey.Text, StringComparison.Ordinal);
        }

        using var verified = new FakeConsole(home);
        Assert.Equal(ExitCode.Done, verified.Run("replay", "baseline-2025-7-1", "--verify"));
    }

    // Knobs, and what they would bring: all that follows from what is decided by now. The dials beside them may stand elsewhere.
    private static string Answered(string text) => string.Join('\n', text.Split('\n')
        .Select(line => line.Length > LeftPane ? line[..LeftPane].TrimEnd() : line)
        .SkipWhile(line => !line.Contains("velocity", StringComparison.Ordinal))
        .TakeWhile(line => !line.Contains("You may start", StringComparison.Ordinal)));
}
