using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;

namespace MagmaGame.Analysis.Classes;

/// <summary>An idea of the essays that games of the class touched.</summary>
/// <param name="Id">Its id in the register.</param>
/// <param name="Idea">It in our words.</param>
/// <param name="Document">Author and title of the essay.</param>
/// <param name="Teams">The teams whose games touched it, in the order of the teams.</param>
public sealed record ClassIdea(string Id, string Idea, string Document, ImmutableArray<string> Teams)
{
    /// <summary>The ideas that any team met, in the order of the essays.</summary>
    internal static IEnumerable<ClassIdea> Of(ImmutableArray<TeamGame> teams)
    {
        var touched = teams.Select(team => (team.Name, Ideas: IdeasTouched.By(team.Session))).ToList();
        return
            from document in teams[0].Session.Game.Rules.Catalogue.Documents
            from claim in document.Claims
            let met = touched.Where(team => !team.Ideas[claim.Id].IsEmpty).Select(team => team.Name).ToImmutableArray()
            where !met.IsEmpty
            select new ClassIdea(claim.Id, claim.Says, DebriefedIdea.Credit(document), met);
    }
}
