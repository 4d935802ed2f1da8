namespace MagmaGame.Authoring.Claims;

/// <summary>In what way something carries a claim.</summary>
public enum CarrierKind
{
    /// <summary>An event shows it at work.</summary>
    Event,
    /// <summary>It speaks for an option of an event.</summary>
    OptionFor,
    /// <summary>It speaks against an option of an event.</summary>
    OptionAgainst,
    /// <summary>An initiative rests on it, or it speaks for or against one.</summary>
    Initiative,
    /// <summary>A milestone rests on it.</summary>
    Milestone,
    /// <summary>An ending rests on it: an outcome, a variant, a survival or the cause of a catastrophe.</summary>
    Ending,
    /// <summary>A scenario rests on it.</summary>
    Scenario,
    /// <summary>A policy rests on it.</summary>
    Policy,
    /// <summary>A constant of the model rests on it.</summary>
    Constant,
    /// <summary>An advisor's view of an event rests on it.</summary>
    Advice,
    /// <summary>A word of the glossary comes from it.</summary>
    Glossary,
    /// <summary>A question or a rule of thumb of the debrief rests on it.</summary>
    Debrief,
    /// <summary>A lesson, a guide or a remark for facilitators names it.</summary>
    Text,
}

/// <summary>Something that carries a claim.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Id">What it is: the id of an event, <c>event.option</c>, the name of a constant, <c>event/advisor</c>, and so on.</param>
/// <param name="Thing">The thing as a whole, which counts once however often it names a claim: an event without its option.</param>
public sealed record Carrier(CarrierKind Kind, string Id, string Thing)
{
    /// <summary>Whether somebody who plays meets the claim there. Policies and constants work unseen.</summary>
    public bool IsMet => Kind is not (CarrierKind.Policy or CarrierKind.Constant);
}
