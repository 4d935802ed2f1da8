using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Texts;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Content.Events;

/// <summary>Reads the chance outcomes of an option.</summary>
internal static class RollReader
{
    internal const string Rest = "rest";
    private const double Slack = 1e-9;
    internal static readonly string[] Keys = ["chance", "text", "do", "then"];

    public static ImmutableArray<RollOutcome> Read(Fields parent)
    {
        if (!parent.Has("roll")) return [];
        var fields = parent.Mappings("roll", Keys);
        var outcomes = new RollOutcome[fields.Length];
        var rest = -1;
        var sum = 0.0;
        var sound = true;
        for (var i = 0; i < outcomes.Length; i++)
        {
            var chance = 0.0;
            if (!fields[i].TryScalar("chance", out var scalar)) sound = false;
            else if (scalar.Text == Rest)
            {
                if (rest >= 0) fields[i].Add(DiagnosticCatalogue.SecondRest, "chance");
                else rest = i;
            }
            else
            {
                sound &= Numerals.TryParse(scalar.Text, out var number) && number is >= 0 and <= 1;
                chance = fields[i].Number("chance", 0, 1);
            }
            sum += chance;
            outcomes[i] = new RollOutcome(
                chance, Prose.Optional(fields[i], "text"), Conditions.Effects(fields[i], "do"), ChainReader.Read(fields[i]));
        }
        var wrong = rest >= 0 ? sum > 1 + Slack : Math.Abs(sum - 1) > Slack;
        if (wrong && sound) parent.Add(DiagnosticCatalogue.ChancesSum, "roll", Math.Round(sum, 6));
        if (rest >= 0) outcomes[rest] = outcomes[rest] with { Chance = Math.Max(0, 1 - sum) };
        return [.. outcomes];
    }
}
