using MagmaGame.Reports.Articles;

namespace MagmaGame.Reports.Debriefs;

/// <summary>How to see for oneself, and what all this rests on.</summary>
internal static class AgainSection
{
    public static Section Of(DebriefTold told)
    {
        var (debrief, game) = (told.Debrief, told.Debrief.Game);
        return new Section("see-for-yourself", "See for yourself",
        [
            DebriefTold.Words("The same game again, decision by decision; the same world played anew from a decision on; another run of all these figures:"),
            new Commands([.. Lines(told)]),
            DebriefTold.Note(
                $"Rests on {Said.Count(debrief.Futures, "future")} for each decision and each alternative and on {Said.Count(debrief.Skill.Worlds, "world")}; what you never had to decide is left to the rule ",
                $"of play “{told.PolicyName}”. Scenario {game.Scenario}, seed {game.Seed}, rules {game.Rules}, content {game.ContentHash}",
                game.BranchedFrom.Length > 0 ? $", branched from {game.BranchedFrom}" : "",
                ". It is a model: its numbers are mostly assumptions, which ", Phrase.Typed("magma guide sceptic"), " names and anybody can change."),
        ]);
    }

    private static IEnumerable<string> Lines(DebriefTold told)
    {
        yield return $"magma replay {told.RunName}";
        if (told.Foremost is [var turning, ..])
        {
            yield return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"magma play --from {told.RunName} --decision {turning.Decision}");
            yield return TurningsSection.BranchCommand(told, turning, turning.Alternatives.Where(other => other.IsDecisive).MaxBy(other => Math.Abs(other.Chance.Value))!);
        }
        yield return $"magma debrief {told.RunName} --html debrief.html";
        yield return $"magma debrief {told.RunName} --json";
    }
}
