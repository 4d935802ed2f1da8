using System.Collections.Immutable;

namespace MagmaGame.Simulation.Sources;

/// <summary>An idea of a source essay, in our words.</summary>
/// <param name="Id">Its permanent id.</param>
/// <param name="DocumentId">The document it comes from.</param>
/// <param name="Kind">What kind of idea, such as <c>heuristic</c> or <c>milestone</c>.</param>
/// <param name="Says">What it says.</param>
/// <param name="Numbers">Every figure the essay gives for it.</param>
/// <param name="Game">How the game may show it; our proposal.</param>
/// <param name="Implied">Whether we drew it from the essay rather than found it stated.</param>
public sealed record Claim(
    string Id, string DocumentId, string Kind, string Says, ImmutableArray<string> Numbers, string Game, bool Implied);

/// <summary>A source essay as a register of claims.</summary>
/// <param name="Id">Its id, the prefix of its claims' ids.</param>
/// <param name="Title">Its title.</param>
/// <param name="Author">Its author.</param>
/// <param name="Published">When, as <c>yyyy-MM</c>.</param>
/// <param name="Thesis">What it argues, in our words.</param>
/// <param name="Claims">Its claims.</param>
public sealed record SourceDocument(
    string Id, string Title, string Author, string Published, string Thesis, ImmutableArray<Claim> Claims);
