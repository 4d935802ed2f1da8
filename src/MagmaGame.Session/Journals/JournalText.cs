using System.Globalization;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Outcomes;

namespace MagmaGame.Session.Journals;

/// <summary>The words of a journal; <see cref="JournalReader"/> reads what this writes.</summary>
internal static class JournalText
{
    public const string Magic = "magma-journal";
    public const string Rules = "rules";
    public const string Content = "content";
    public const string Scenario = "scenario";
    public const string Seed = "seed";
    public const string Pace = "pace";
    public const string Teaching = "teaching";
    public const string Start = "start";
    public const string Branched = "branched";
    public const string Begin = "begin";
    public const string Decision = "decision";
    public const string Month = "month";
    public const string Answer = "answer";
    public const string Knobs = "knobs";
    public const string Take = "take";
    public const string Predict = "predict";
    public const string End = "end";
    public const string Over = "over";
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>The lines of a header, in order.</summary>
    public static IEnumerable<string> Of(JournalHeader header)
    {
        yield return $"{Magic} {Number(header.Format)}";
        yield return $"{Rules} {Number(header.RulesVersion)}";
        yield return $"{Content} {header.ContentHash}";
        yield return $"{Scenario} {header.Setup.ScenarioId}";
        yield return $"{Seed} {header.Setup.Seed.ToString(CultureInfo.InvariantCulture)}";
        yield return $"{Pace} {Of(header.Setup.Pace)}";
        yield return $"{Teaching} {(header.Setup.Teaching ? Yes : No)}";
        foreach (var start in header.Setup.Start) yield return $"{Start} {start.Variable} {Number(start.Value)}";
        if (header.Origin is { } origin)
            yield return $"{Branched} {origin.From} {Decision} {Number(origin.Decision)} {Month} {Number(origin.Month)}";
        yield return Begin;
    }

    /// <summary>The line of a decision; content is named by its ids.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decision has no known kind.</exception>
    public static string Of(in Decision decision, Catalogue catalogue) => decision.Kind switch
    {
        DecisionKind.AnswerEvent => Of(catalogue, decision.EventIndex, decision.OptionIndex),
        DecisionKind.SetKnobs => Of(decision.Knobs),
        DecisionKind.TakeInitiative => $"{Take} {catalogue.Initiatives[(int)decision.Initiative].Id}",
        DecisionKind.Predict => $"{Predict} {Of(decision.Prediction)}{(decision.Subject is { } subject ? " " + catalogue.Variables[subject].Name : "")}",
        DecisionKind.EndRound => End,
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    /// <summary>The line of an opened round.</summary>
    public static string Of(int month, StateFingerprint fingerprint) => $"{Month} {Number(month)} {fingerprint}";

    /// <summary>The line of a change of content.</summary>
    public static string OfContent(string contentHash) => $"{Content} {contentHash}";

    /// <summary>The last line of a game that is over.</summary>
    public static string Of(Outcome outcome) => $"{Over} {Word(outcome)}";

    /// <summary>The word for an outcome.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the three.</exception>
    public static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Obsolescence => "obsolescence",
        Outcome.Pause => "pause",
        Outcome.SelfDestruction => "self-destruction",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>The word for a pace.</summary>
    public static string Of(Pace pace) => pace == Simulation.Games.Pace.Monthly ? "monthly" : "quarterly";

    /// <summary>The word for a prediction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the three.</exception>
    public static string Of(Prediction prediction) => prediction switch
    {
        Prediction.Falls => "falls",
        Prediction.Holds => "holds",
        Prediction.Rises => "rises",
        _ => throw new ArgumentOutOfRangeException(nameof(prediction)),
    };

    /// <summary>A number as a start value is written: as short as gives it back exactly.</summary>
    public static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Of(Catalogue catalogue, int eventIndex, int optionIndex)
    {
        var answered = catalogue.Events[eventIndex];
        return $"{Answer} {answered.Id} {answered.Options[optionIndex].Id}";
    }

    private static string Of(in KnobSetting k) => string.Join(
        ' ', Knobs, Number(k.Velocity), Number(k.Preparation), Number(k.Nonproliferation), Number(k.Distribution),
        Number(k.Governance), Number(k.Defence));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
