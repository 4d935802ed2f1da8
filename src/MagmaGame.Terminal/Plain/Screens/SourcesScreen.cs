using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The ideas behind a scene, or one of them in full.</summary>
internal static class SourcesScreen
{
    public static void Write(Page page, ImmutableArray<ClaimView> claims)
    {
        if (claims.IsEmpty)
        {
            page.Line("This scene names no sources.");
            return;
        }
        page.Heading("This scene shows at work (source ID tells more):");
        foreach (var claim in claims) page.Item($"{claim.Says} ({claim.From}) [{claim.Id}]");
    }

    public static void Write(Page page, SourceView view, ImmutableArray<Touch> touches)
    {
        page.Heading($"{view.Id}: {view.Kind.Replace('-', ' ')}");
        page.Line(view.Says);
        if (!view.Numbers.IsEmpty) page.Line($"Figures: {string.Join("; ", view.Numbers)}.");
        page.Line($"{(view.Implied ? "Implied by" : "From")} {view.From}, in our words.");
        if (touches.IsEmpty)
        {
            page.Line("Nothing in this game has touched it so far.");
            return;
        }
        page.Line("What has touched it so far:");
        foreach (var touch in touches) page.Item($"{touch.Words}.");
    }
}
