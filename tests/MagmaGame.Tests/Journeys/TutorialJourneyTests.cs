using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests.Journeys;

public sealed class TutorialJourneyTests
{
    [Fact]
    public async Task The_tutorial_teaches_from_the_title_to_its_ending()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var journey = new Journey([]);
        await journey.SeeTitle();
        await journey.Press("t", "Enter begin");
        var hints = new SortedSet<int>();
        await StepUntil(journey, "Your answer", hints);
        // A lesson stays until its deed is done.
        var first = Hint(journey);
        Assert.True(first > 0, journey.Text);
        await journey.Change("a");
        await journey.Change("\u001b");
        Assert.True(Hint(journey) > first, journey.Text);
        await StepUntil(journey, "e end month", hints);
        var knobs = Hint(journey);
        await journey.Change("k");
        await journey.Change("\u001b[D");
        Assert.True(Hint(journey) > knobs, journey.Text);
        await journey.Change("\r");
        await StepUntil(journey, "The end", hints);
        await journey.Change("\u001b");
        await journey.See("Hint");
        hints.Add(Hint(journey));
        await journey.Change("t");
        await journey.See("Hint");
        hints.Add(Hint(journey));
        Assert.True(hints.Count >= 6, string.Join(' ', hints));
        await journey.Press("q", "Leave the program");
        journey.Terminal.Send("x");
        Assert.Equal(ExitCode.Done, await journey.End());
    }

    private static async Task StepUntil(Journey journey, string text, SortedSet<int> hints)
    {
        while (!journey.Terminal.See(screen => screen.Shows(text)))
        {
            if (Hint(journey) is > 0 and var hint) hints.Add(hint);
            await journey.Step();
        }
    }

    // "Hint 3 of 18" says the third; 0 while none stands there.
    private static int Hint(Journey journey)
    {
        var words = journey.Text.Split(' ');
        var at = Array.IndexOf(words, "Hint");
        return at >= 0 && int.TryParse(words[at + 1], out var number) ? number : 0;
    }
}
