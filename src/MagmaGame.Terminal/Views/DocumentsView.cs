using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session;

namespace MagmaGame.Terminal.Views;

/// <summary>An essay of the register.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">Year and month.</param>
/// <param name="Thesis">What it argues, in our words.</param>
/// <param name="Ideas">Its ideas, in its order.</param>
internal sealed record DocumentView(
    string Id, string Author, string Title, string Published, string Thesis, ImmutableArray<IdeaView> Ideas)
{
    /// <summary>How many of its ideas the game has touched.</summary>
    public int TouchedIdeas => Ideas.Count(idea => !idea.Touches.IsEmpty);
}

/// <summary>An idea of the register with what has touched it.</summary>
/// <param name="DocumentId">The essay it comes from.</param>
/// <param name="Source">The idea.</param>
/// <param name="Touches">What of this game has touched it so far, the earliest first.</param>
internal sealed record IdeaView(string DocumentId, SourceView Source, ImmutableArray<Touch> Touches);

/// <summary>The register of essays, and what this game has made of their ideas so far.</summary>
/// <param name="Documents">The essays.</param>
/// <param name="Kinds">The kinds of idea, in alphabetical order.</param>
internal sealed record DocumentsView(ImmutableArray<DocumentView> Documents, ImmutableArray<string> Kinds)
{
    public static DocumentsView Of(GameSession session)
    {
        var catalogue = session.Game.Rules.Catalogue;
        var touched = IdeasTouched.By(session);
        return new DocumentsView(
            [.. catalogue.Documents.Select(d => new DocumentView(
                d.Id,
                d.Author,
                d.Title,
                d.Published,
                d.Thesis,
                [.. d.Claims.Select(c => new IdeaView(d.Id, SourceView.Of(catalogue, c), touched[c.Id]))]))],
            [.. catalogue.Documents.SelectMany(d => d.Claims).Select(c => c.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The ideas in which all words occur (<see cref="ClaimSearch"/>), the best first.</summary>
    /// <param name="session">The game this view was made of.</param>
    /// <param name="typed">Words; none finds everything.</param>
    /// <param name="documentId">Only of this essay; null for all.</param>
    /// <param name="kind">Only of this kind; null for all.</param>
    public ImmutableArray<IdeaView> Search(GameSession session, string typed, string? documentId = null, string? kind = null)
    {
        var ideas = Documents.SelectMany(d => d.Ideas).ToDictionary(i => i.Source.Id, StringComparer.Ordinal);
        return [.. ClaimSearch.Find(session.Game.Rules.Catalogue, typed)
            .Where(c => documentId is null || c.DocumentId == documentId)
            .Where(c => kind is null || c.Kind == kind)
            .Select(c => ideas[c.Id])];
    }
}
