namespace MagmaGame.Simulation.Advisors;

/// <summary>What one advisor says to one event.</summary>
/// <param name="EventId">The event.</param>
/// <param name="AdvisorId">The advisor.</param>
/// <param name="OptionId">The option that the advisor favours.</param>
/// <param name="Text">Why, in the advisor's own voice; may name the cast in braces.</param>
/// <param name="Claim">The idea of the advisor's essay that it rests on.</param>
public sealed record Advice(string EventId, string AdvisorId, string OptionId, string Text, string Claim);
