using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Decisions;

/// <summary>Kinds of decision.</summary>
public enum DecisionKind
{
    /// <summary>Answers the event that is open.</summary>
    AnswerEvent,
    /// <summary>Sets the knobs for this round; the last setting before the round ends counts.</summary>
    SetKnobs,
    /// <summary>Takes an initiative.</summary>
    TakeInitiative,
    /// <summary>Predicts where a dial goes by the next briefing; changes nothing else.</summary>
    Predict,
    /// <summary>Ends the round.</summary>
    EndRound,
}

/// <summary>What a player expects of a dial by the next briefing.</summary>
public enum Prediction
{
    /// <summary>It falls by more than counts as holding.</summary>
    Falls,
    /// <summary>It stays about where it is.</summary>
    Holds,
    /// <summary>It rises by more than counts as holding.</summary>
    Rises,
}

/// <summary>One decision of a player or policy. Build it with the factories; unused parts stay at their defaults.</summary>
public readonly record struct Decision
{
    /// <summary>Its kind.</summary>
    public DecisionKind Kind { get; private init; }
    /// <summary>Index of the event answered.</summary>
    public int EventIndex { get; private init; }
    /// <summary>Index of the option chosen.</summary>
    public int OptionIndex { get; private init; }
    /// <summary>The knobs set.</summary>
    public KnobSetting Knobs { get; private init; }
    /// <summary>The initiative taken.</summary>
    public Initiative Initiative { get; private init; }
    /// <summary>The prediction made.</summary>
    public Prediction Prediction { get; private init; }
    /// <summary>The dial that the prediction is about; null where whoever keeps the game is to say.</summary>
    public Variable? Subject { get; private init; }

    /// <summary>Ends the round.</summary>
    public static Decision EndRound { get; } = new() { Kind = DecisionKind.EndRound };

    /// <summary>Answers an event.</summary>
    public static Decision Answer(int eventIndex, int optionIndex) =>
        new() { Kind = DecisionKind.AnswerEvent, EventIndex = eventIndex, OptionIndex = optionIndex };

    /// <summary>Sets the knobs.</summary>
    public static Decision Set(in KnobSetting knobs) => new() { Kind = DecisionKind.SetKnobs, Knobs = knobs };

    /// <summary>Takes an initiative.</summary>
    public static Decision Take(Initiative initiative) => new() { Kind = DecisionKind.TakeInitiative, Initiative = initiative };

    /// <summary>Predicts.</summary>
    /// <param name="prediction">What is expected.</param>
    /// <param name="subject">Of which dial; null for the one that is asked about.</param>
    public static Decision Predict(Prediction prediction, Variable? subject = null) =>
        new() { Kind = DecisionKind.Predict, Prediction = prediction, Subject = subject };
}
