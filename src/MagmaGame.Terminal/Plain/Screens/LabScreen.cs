using System.Globalization;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The lab.</summary>
internal static class LabScreen
{
    public static void Write(Page page, LabView view)
    {
        page.Heading("The lab");
        page.Line($"The pipeline, by which safety work comes out of AI: {view.Readiness.Words}. Its stages:");
        foreach (var stage in view.Stages)
            page.Item($"{stage.Number.Words}{(stage.IsBottleneck ? ", the bottleneck, which weighs most" : "")}");
        page.Line(string.Create(
            CultureInfo.InvariantCulture, $"Practice on the systems there are can take a stage to {view.StageCeiling:0} at most."));
        foreach (var group in view.Groups) WriteGroup(page, group);
        page.Line($"All effort: {Listed(view.Split)}.", Tone.Normal, "", "  ");
        page.Line($"The {view.Safety} for safety, shared out: {Listed(view.Portfolio)}.", Tone.Normal, "", "  ");
    }

    /// <summary>Such as "Security: security 31 (+4), security readiness 8.".</summary>
    public static void WriteGroup(Page page, NumberGroup group) =>
        page.Line($"{group.Name}: {string.Join(", ", group.Numbers.Select(n => n.Words))}.", Tone.Normal, "", "  ");

    private static string Listed(IEnumerable<EffortShare> parts) => string.Join(", ", parts.Select(p => $"{p.Label} {p.Words}"));
}
