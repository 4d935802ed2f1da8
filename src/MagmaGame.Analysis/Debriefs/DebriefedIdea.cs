using System.Collections.Immutable;
using MagmaGame.Simulation.Sources;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>An idea of the essays that the game touched.</summary>
/// <param name="Id">Its id in the register.</param>
/// <param name="Idea">It in our words.</param>
/// <param name="Document">Author and title of the essay.</param>
/// <param name="Where">Where it was touched, the earliest first, in words.</param>
public sealed record DebriefedIdea(string Id, string Idea, string Document, ImmutableArray<string> Where)
{
    /// <summary>Author and title of an essay, as reports credit it.</summary>
    internal static string Credit(SourceDocument document) => $"{document.Author}, “{document.Title}”";
}
