using System.Collections.Immutable;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>What speaks for and against.</summary>
internal static class ArgumentsScreen
{
    public static void Write(Page page, ImmutableArray<ArgumentsView> views)
    {
        foreach (var view in views)
        {
            page.Heading(view.Heading);
            Side(page, "for", view.For);
            Side(page, "against", view.Against);
            if (view.For.IsEmpty && view.Against.IsEmpty) page.Line("Nobody has argued about this.");
        }
    }

    private static void Side(Page page, string side, ImmutableArray<ClaimView> claims)
    {
        foreach (var claim in claims)
        {
            page.Line($"{claim.Says} ({claim.From}) [{claim.Id}]", Tone.Normal, $"- {side}: ", "  ");
        }
    }
}
