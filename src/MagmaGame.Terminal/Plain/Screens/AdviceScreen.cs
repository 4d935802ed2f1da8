using System.Collections.Immutable;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>What the advisors say to a scene.</summary>
internal static class AdviceScreen
{
    public static void Write(Page page, ImmutableArray<AdviceView> voices)
    {
        if (voices.IsEmpty)
        {
            page.Line("Nobody at the table has a view of this.");
            return;
        }
        page.Heading("At the table; the advisors and their lines are invented (source ID tells more of an idea):");
        foreach (var voice in voices)
            page.Item($"{voice.Advisor}, for answer {voice.Number}: {voice.Text} ({voice.Credit}) [{voice.Idea.Id}]");
    }
}
