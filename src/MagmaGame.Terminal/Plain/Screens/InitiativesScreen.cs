using System.Collections.Immutable;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The initiatives: what is possible in full, what is not in a line.</summary>
internal static class InitiativesScreen
{
    public static void Write(Page page, ImmutableArray<InitiativeView> initiatives, string round)
    {
        if (initiatives.Length > 1 && initiatives[0].WhyNot is { } same && initiatives.All(i => i.WhyNot == same))
        {
            // A scene in front, or one taken already: said once, not for each.
            page.Heading($"{same} There are (initiatives NAME tells more):");
            foreach (var initiative in initiatives) page.Numbered(initiative.Number, $"{initiative.Name} [{initiative.Id}]");
            return;
        }
        var possible = initiatives.Where(i => i.WhyNot is null).ToList();
        page.Heading(possible.Count == 0 ? "No initiative is possible now." : $"Possible now, one a {round} (take NAME):");
        foreach (var initiative in possible)
        {
            page.Numbered(initiative.Number, $"{initiative.Name} [{initiative.Id}]");
            page.Under(initiative.Text);
            if (initiative.AtOnce.Length > 0) page.Under($"({initiative.AtOnce})", Tone.Aside);
            if (initiative.Known.Length > 0) page.Under(initiative.Known);
        }
        var others = initiatives.Where(i => i.WhyNot is not null).ToList();
        if (others.Count == 0) return;
        page.Heading("Not possible now (initiatives NAME tells more):");
        foreach (var initiative in others) page.Numbered(initiative.Number, $"{initiative.Name} [{initiative.Id}]: {initiative.WhyNot}");
    }

    public static void Write(Page page, InitiativeView initiative)
    {
        page.Heading($"{initiative.Name} [{initiative.Id}]");
        page.Line(initiative.Text);
        page.Line(initiative.WhyNot is null ? $"Possible now: take {initiative.Number}, or take {initiative.Id}, starts it." : $"Not possible now: {initiative.WhyNot}");
        page.Line($"It needs: {initiative.Needs}");
        if (initiative.AtOnce.Length > 0) page.Line($"At once: {initiative.AtOnce}.");
        if (initiative.Known.Length > 0) page.Line($"What is known: {initiative.Known}");
    }
}
