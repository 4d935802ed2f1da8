using System.Collections.Immutable;

namespace MagmaGame.Simulation.Debriefing;

/// <summary>A family of plays of the playbook, such as standards and monitoring. Source: playbook-four-categories.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">A few words.</param>
/// <param name="Claims">The ideas by which a decision is known as a play of it.</param>
/// <param name="Knobs">The knobs whose turns are plays of it.</param>
public sealed record PlayFamily(string Id, string Name, ImmutableArray<string> Claims, ImmutableArray<Knob> Knobs);
