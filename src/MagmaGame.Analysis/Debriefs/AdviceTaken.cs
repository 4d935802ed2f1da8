using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>An advice that an answer took or refused.</summary>
/// <param name="Decision">The place of the answer in <see cref="GameSession.Decisions"/>: with <paramref name="Favoured"/> enough
/// to play the same world as the advisor would have had it.</param>
/// <param name="Month">When.</param>
/// <param name="Scene">The scene's title.</param>
/// <param name="Favoured">The place of the option that the advisor favoured, from 0.</param>
/// <param name="Option">That option in words.</param>
/// <param name="WasTaken">Whether it was the answer.</param>
public sealed record GivenAdvice(int Decision, int Month, string Scene, int Favoured, string Option, bool WasTaken);

/// <summary>What became of one advisor's advice in a game.</summary>
/// <param name="Advisor">The advisor's name, with a capital.</param>
/// <param name="Essay">The essay that the advisor argues from: author and title.</param>
/// <param name="Given">All advice to scenes that were answered, the earliest first.</param>
public sealed record AdviceTaken(string Advisor, string Essay, ImmutableArray<GivenAdvice> Given)
{
    /// <summary>How often it was followed.</summary>
    public int Taken => Given.Count(advice => advice.WasTaken);

    /// <summary>How often it was not.</summary>
    public int Refused => Given.Length - Taken;

    /// <summary>It in a sentence, for a list.</summary>
    public string Words => Given.IsEmpty
        ? $"{Advisor} (argues from {Essay}): was never asked."
        : $"{Advisor} (argues from {Essay}): taken {Times(Taken)}, refused {Times(Refused)}.{(Given.LastOrDefault(g => !g.WasTaken) is { } last ? $" Refused last in {CalendarMonth.Of(last.Month)}: “{last.Option}”" : "")}";

    /// <summary>What became of the advice of each advisor, in the order of the table. It is worked out from the decisions alone.</summary>
    public static ImmutableArray<AdviceTaken> Of(GameSession session)
    {
        var catalogue = session.Game.Rules.Catalogue;
        var given = GivenIn(session).ToLookup(g => g.AdvisorId, g => g.Advice, StringComparer.Ordinal);
        return
        [
            .. catalogue.Advisors.Select(advisor => new AdviceTaken(
                AdviceWords.NameOf(session, advisor.Id),
                catalogue.Documents.FirstOrDefault(d => d.Id == advisor.DocumentId) is { } essay ? $"{essay.Author}, “{essay.Title}”" : "",
                [.. given[advisor.Id]])),
        ];
    }

    private static IEnumerable<(string AdvisorId, GivenAdvice Advice)> GivenIn(GameSession session)
    {
        var catalogue = session.Game.Rules.Catalogue;
        for (var place = 0; place < session.Decisions.Count; place++)
        {
            var (month, decision, _) = session.Decisions[place];
            if (decision.Kind != DecisionKind.AnswerEvent) continue;
            var scene = catalogue.Events[decision.EventIndex];
            foreach (var advice in catalogue.AdviceOn(scene.Id))
            {
                var favoured = AdviceWords.PlaceOf(scene, advice);
                if (favoured < 0) continue;
                yield return (advice.AdvisorId, new GivenAdvice(
                    place,
                    month,
                    session.Cast.Expand(scene.Title),
                    favoured,
                    session.Cast.Expand(scene.Options[favoured].Text),
                    favoured == decision.OptionIndex));
            }
        }
    }

    private static string Times(int number) => number switch
    {
        0 => "never",
        1 => "once",
        2 => "twice",
        _ => FormattableString.Invariant($"{number} times"),
    };
}
