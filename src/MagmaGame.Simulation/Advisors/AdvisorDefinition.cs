namespace MagmaGame.Simulation.Advisors;

/// <summary>A voice at Magma's table that argues from one of the source essays.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it; may name the cast in braces.</param>
/// <param name="DocumentId">The essay it argues from.</param>
/// <param name="About">Who that is and why this essay speaks with this voice.</param>
/// <param name="Voice">How it talks, in one line.</param>
public sealed record AdvisorDefinition(string Id, string Name, string DocumentId, string About, string Voice);
