using System.Collections.Immutable;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The decisions so far.</summary>
internal static class DecisionsScreen
{
    public static void Write(Page page, ImmutableArray<string> decisions)
    {
        page.Heading(decisions.IsEmpty ? "You have decided nothing yet." : "Your decisions");
        foreach (var decision in decisions) page.Item(decision);
    }
}
