using System.Collections.Immutable;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>Who is who.</summary>
internal static class WhoScreen
{
    public static void Write(Page page, ImmutableArray<WhoView> met)
    {
        if (met.IsEmpty)
        {
            page.Line("You have met nobody yet.");
            return;
        }
        if (met.Length > 1) page.Heading("Whom you have met or heard of, in the order of meeting:");
        foreach (var who in met) page.Item($"{who.Name}: {who.What}.");
    }
}
