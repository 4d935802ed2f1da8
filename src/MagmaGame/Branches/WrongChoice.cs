using MagmaGame.Analysis.Branches;
using MagmaGame.Consoles;
using MagmaGame.Naming;
using MagmaGame.Printing;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Branches;

/// <summary>Says why a choice cannot be made instead, and what could.</summary>
internal sealed class WrongChoice(RoundChoices choices, string typed, IConsoleStreams console)
{
    /// <summary>The failure.</summary>
    /// <param name="finding">What became of looking for the choice.</param>
    public CommandFailure Failure(ChoiceFinding finding) => new(Reason(finding)) { Details = Possible() };

    private string Reason(ChoiceFinding finding)
    {
        var month = CalendarMonth.Of(choices.Round.Month);
        return finding.Problem switch
        {
            ChoiceProblem.Ambiguous => $"'{typed}' names more than one choice of {month}: {string.Join(", ", finding.Found.Select(c => c.FullName))}. Give the longer name.",
            ChoiceProblem.WasTaken => $"'{typed}' is what was decided in {month}: choose something else.",
            ChoiceProblem.KnobsInvalid => $"The knobs cannot be set to {typed}: each goes from 0 to 100, and the last four sum to 100.",
            ChoiceProblem.NothingToLeave => $"In {month} there is nothing to leave: no initiative was taken and the knobs stayed as they were.",
            ChoiceProblem.Refused => $"'{typed}' was not possible in {month}. {Why(finding.Found[0])}",
            _ when typed.Contains('/', StringComparison.Ordinal) =>
                $"'{typed}' is no setting of the knobs: it takes six whole numbers, as {ChoiceText.Of(choices.Round.Knobs)} in {month} "
                + "(velocity/preparation/nonproliferation/distribution/governance/defence).",
            _ => $"There is no choice '{typed}' in {month}.{Suggestion.For(typed, Names())}",
        };
    }

    private static string Why(OtherChoice choice) =>
        choice.Because.Length > 0 ? choice.Because
        : choice.Refused == Rejection.OptionDisabled ? "The scene did not allow it."
        : RejectionWords.Of(choice.Refused);

    private IEnumerable<string> Names() =>
        choices.Possible.SelectMany(c => new[] { c.Name, c.FullName }).Append(ChoiceText.Nothing).Distinct(StringComparer.Ordinal);

    private string Possible()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var page = new PrintedPage(text, TerminalFacts.Of(console));
        page.Line($"What could have been decided in {CalendarMonth.Of(choices.Round.Month)} instead:");
        foreach (var group in choices.Possible.GroupBy(c => c.About, StringComparer.Ordinal))
        {
            page.Line($"{group.Key} (it was: {group.First().Was})", "  ");
            foreach (var choice in group) page.Line(choice.Words, $"    {NameOf(choice)}: ", "      ");
        }
        page.Line($"Or other knobs than {ChoiceText.Of(choices.Round.Knobs)}.", "  ");
        return text.ToString().TrimEnd('\n');
    }

    // The longer name where the short one would not do.
    private string NameOf(OtherChoice choice) =>
        choices.Find(choice.Name).Choice == choice ? choice.Name : choice.FullName;
}
