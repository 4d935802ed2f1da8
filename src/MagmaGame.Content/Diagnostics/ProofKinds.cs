using System.Collections.Immutable;
using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <summary>
/// What is proved of events over all values that variables can have. Each of these is certain; what can never happen is an
/// error, what merely has no effect a warning.
/// </summary>
internal static class ProofKinds
{
    internal static readonly DiagnosticKind ClauseNeverHolds = new("MG0801", Error, "this never holds: {0}", "never true",
        "No value that the variables can have makes this clause true, so the event can never show where its condition is asked.");
    internal static readonly DiagnosticKind ClauseAlwaysHolds = new("MG0802", Warning, "this always holds: {0}", "says nothing",
        "Every value that the variables can have makes this clause true. Leave it out, or ask what was meant.");
    internal static readonly DiagnosticKind ClausesContradict = new("MG0803", Error,
        "this never holds together with the other clauses: {0}", "never true beside the others",
        "All clauses of a condition must hold at once, and these exclude one another. Should two of them be joined by 'or'?");
    internal static readonly DiagnosticKind ClauseImplied = new("MG0804", Warning,
        "the other clauses already say this: {0}", "says nothing more",
        "Whenever the other clauses hold, this one does too. Leave it out, or ask what was meant.");
    internal static readonly DiagnosticKind NeverEnabled = new("MG0805", Error,
        "option '{0}' can never be chosen: {1}", "never holds here",
        "Whenever the event shows, this condition fails, so no player will ever be able to choose the option.");
    internal static readonly DiagnosticKind AlwaysEnabled = new("MG0806", Warning,
        "option '{0}' can always be chosen: {1}", "always holds here",
        "Whenever the event shows, this condition holds, so nobody will ever read the reason under 'because'.");
    internal static readonly DiagnosticKind AllDisabled = new("MG0807", Error,
        "no option can be chosen when {0}", "",
        "A player must always be able to answer. Leave the first option without 'enable'.");
    internal static readonly DiagnosticKind ChangesNothing = new("MG0808", Warning,
        "this effect never changes anything: {0}", "",
        "Whenever the option is chosen, the variable stays as it is. Leave the effect out, or ask what was meant.");
    internal static readonly DiagnosticKind AlwaysClamped = new("MG0809", Warning,
        "this always goes beyond the range: {0}", "",
        "Results are held to the variable's range, so the whole effect is never felt. Write the end of the range if it is meant.");
    internal static readonly DiagnosticKind Overwritten = new("MG0810", Warning,
        "a later effect sets '{0}' whatever this one does", "lost",
        "Effects run from top to bottom. What an effect does to a variable is lost when a later one sets it anew.");
    internal static readonly DiagnosticKind CallNeverHolds = new("MG0811", Error,
        "'{0}' can never show when it is called here: {1}", "never comes",
        "The called event's own condition must hold when it is due, and after this option it cannot. Change its 'when', or write "
            + "'recheck: false'.");
    internal static readonly DiagnosticKind CallTooLate = new("MG0812", Error,
        "the game is over before '{0}' is due: {1}", "never comes",
        "A game ends after its last month. Let the called event come sooner, or the calling one show earlier.");
    internal static readonly DiagnosticKind DeckNeverSpeaks = new("MG0813", Warning,
        "no event of deck '{0}' can ever show", "",
        "Every event of the deck has a condition that never holds or the weight 0, so its turn always passes to others.");
    internal static readonly DiagnosticKind TimesUnreachable = new("MG0814", Warning,
        "it can show {0} times at most: {1}", "never reached",
        "With this cooldown the months in which the event can show do not suffice for so many times.");
    internal static readonly DiagnosticKind BoostNever = new("MG0815", Warning, "this boost never counts: {0}", "never holds here",
        "Whenever the event may be drawn, the boost's condition fails, so it never changes the weight.");
    internal static readonly DiagnosticKind BoostAlways = new("MG0816", Warning, "this boost always counts: {0}", "always holds here",
        "Whenever the event may be drawn, the boost's condition holds. Put the factor into the weight instead.");
    internal static readonly DiagnosticKind NeverWritten = new("MG0817", Warning,
        "'{0}' is asked for and nothing ever sets it", "stays as it starts",
        "No effect and no scenario changes this variable, so every condition about it has the same answer in every game.");
    internal static readonly DiagnosticKind NeverDrawn = new("MG0818", Warning, "the event is never drawn: its weight is 0", "",
        "Boosts multiply the weight, and 0 stays 0. Give it a weight, or let another event call it.");

    /// <summary>All of them in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticKind> All { get; } =
    [
        ClauseNeverHolds, ClauseAlwaysHolds, ClausesContradict, ClauseImplied, NeverEnabled, AlwaysEnabled, AllDisabled,
        ChangesNothing, AlwaysClamped, Overwritten, CallNeverHolds, CallTooLate, DeckNeverSpeaks, TimesUnreachable, BoostNever,
        BoostAlways, NeverWritten, NeverDrawn,
    ];
}
