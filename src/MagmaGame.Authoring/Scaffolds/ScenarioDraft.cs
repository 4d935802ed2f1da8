using System.Collections.Immutable;

namespace MagmaGame.Authoring.Scaffolds;

/// <summary>What is known of a scenario before anybody has written it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="About">The line for menus.</param>
/// <param name="Sources">Ids of the claims it rests on; at least one.</param>
public sealed record ScenarioDraft(string Id, string Name, string About, ImmutableArray<string> Sources);
