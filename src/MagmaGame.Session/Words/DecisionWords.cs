using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Session.Words;

/// <summary>Decisions in words.</summary>
public static class DecisionWords
{
    /// <summary>One decision of a game, with what a roll came to.</summary>
    public static string Of(GameSession session, RecordedDecision recorded)
    {
        var (catalogue, decision, rolled) = (session.Game.Rules.Catalogue, recorded.Decision, recorded.Rolled);
        switch (decision.Kind)
        {
            case DecisionKind.AnswerEvent when recorded.Scene is { } scene:
                var option = scene.Options[decision.OptionIndex];
                var told = rolled >= 0 ? option.Roll[rolled].Text : "";
                return $"{session.Cast.Expand(scene.Title)}: {session.Cast.Expand(option.Text)}"
                    + (told.Length > 0 ? $" ({session.Cast.Expand(told).Trim()})" : "");
            case DecisionKind.SetKnobs:
                return "knobs: " + Knobs(decision.Knobs);
            case DecisionKind.TakeInitiative:
                return "initiative: " + NameOf(catalogue, decision.Initiative);
            case DecisionKind.Predict:
                var dial = decision.Subject is { } subject ? DialWords.Of(catalogue, subject) : "the dial";
                return $"predicted that {dial} {decision.Prediction.ToString().ToLowerInvariant()}";
            default:
                return "the month ends";
        }
    }

    /// <summary>The name of an initiative.</summary>
    public static string NameOf(Catalogue catalogue, Initiative initiative) =>
        catalogue.Initiatives.FirstOrDefault(i => i.Initiative == initiative)?.Name ?? initiative.ToString();

    /// <summary>A setting of the knobs.</summary>
    public static string Knobs(in KnobSetting k) =>
        $"velocity {k.Velocity}, preparation {k.Preparation}, portfolio: nonproliferation {k.Nonproliferation}, "
        + $"distribution {k.Distribution}, governance {k.Governance}, defence {k.Defence}";

    /// <summary>What differs between two settings, in a few words.</summary>
    public static string Turned(in KnobSetting before, in KnobSetting after)
    {
        var parts = new List<string>();
        if (after.Velocity != before.Velocity) parts.Add($"velocity {after.Velocity}");
        if (after.Preparation != before.Preparation) parts.Add($"preparation {after.Preparation}");
        if ((before with { Velocity = after.Velocity, Preparation = after.Preparation }) != after)
            parts.Add($"portfolio {after.Nonproliferation} {after.Distribution} {after.Governance} {after.Defence}");
        return parts.Count > 0 ? string.Join(", ", parts) : "knobs left";
    }
}
