using MagmaGame.Analysis.Futures;

namespace MagmaGame.Analysis.Classes;

/// <summary>A team before a question.</summary>
/// <param name="Team">Place of the team.</param>
/// <param name="Month">When it had the question.</param>
/// <param name="Chosen">What it chose, as it is named on a command line.</param>
/// <param name="Ways">The choices it had, by their names, each as the point from which it goes on.</param>
internal sealed record AskedTeam(int Team, int Month, string Chosen, IReadOnlyDictionary<string, Fork> Ways);

/// <summary>A question that several teams had.</summary>
/// <param name="Kind">Kind of decision, or <c>month</c> for when an initiative was taken.</param>
/// <param name="Id">Id of the event or initiative; empty for the knobs.</param>
/// <param name="Title">A few words.</param>
/// <param name="Teams">The teams that had it.</param>
/// <param name="Words">The choices in words, by their names.</param>
internal sealed record ClassQuestion(
    string Kind, string Id, string Title, IReadOnlyList<AskedTeam> Teams, IReadOnlyDictionary<string, string> Words)
{
    /// <summary>The choices that were made, that of most teams first; of months the earliest first.</summary>
    public IReadOnlyList<string> Choices { get; init; } =
        [.. Teams.GroupBy(t => t.Chosen, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
}
