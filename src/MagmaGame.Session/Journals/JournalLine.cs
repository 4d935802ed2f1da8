using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Outcomes;

namespace MagmaGame.Session.Journals;

/// <summary>A line of a journal after its header.</summary>
/// <param name="Number">Its place in the text, from 1.</param>
public abstract record JournalLine(int Number);

/// <summary>An event was answered.</summary>
/// <param name="Number">Its place in the text, from 1.</param>
/// <param name="EventId">Id of the event.</param>
/// <param name="OptionId">Id of the option.</param>
public sealed record AnswerLine(int Number, string EventId, string OptionId) : JournalLine(Number);

/// <summary>The knobs were set.</summary>
/// <param name="Number">Its place in the text, from 1.</param>
/// <param name="Knobs">The setting; not checked for its sum.</param>
public sealed record KnobsLine(int Number, KnobSetting Knobs) : JournalLine(Number);

/// <summary>An initiative was taken.</summary>
/// <param name="Number">Its place in the text, from 1.</param>
/// <param name="InitiativeId">Id of the initiative.</param>
public sealed record TakeLine(int Number, string InitiativeId) : JournalLine(Number);

/// <summary>A prediction was made.</summary>
/// <param name="Number">Its place in the text, from 1.</param>
/// <param name="Prediction">The prediction.</param>
/// <param name="Subject">Name of the variable it is about; empty in journals of older formats, which do not say.</param>
public sealed record PredictLine(int Number, Prediction Prediction, string Subject = "") : JournalLine(Number);

/// <summary>The round was ended.</summary>
/// <param name="Number">Its place in the text, from 1.</param>
public sealed record EndLine(int Number) : JournalLine(Number);

/// <summary>What the world was when a round opened, or when the game ended.</summary>
/// <param name="Number">Its place in the text, from 1.</param>
/// <param name="Month">The month.</param>
/// <param name="Fingerprint">The fingerprint of the state.</param>
public sealed record MonthLine(int Number, int Month, StateFingerprint Fingerprint) : JournalLine(Number);

/// <summary>The game was over with the month before; nothing follows.</summary>
/// <param name="Number">Its place in the text, from 1.</param>
/// <param name="Outcome">How it came out.</param>
public sealed record OverLine(int Number, Outcome Outcome) : JournalLine(Number);

/// <summary>From here on the game was played with other content.</summary>
/// <param name="Number">Its place in the text, from 1.</param>
/// <param name="ContentHash">Hash of that content, 16 hexadecimal digits.</param>
public sealed record ContentLine(int Number, string ContentHash) : JournalLine(Number);
