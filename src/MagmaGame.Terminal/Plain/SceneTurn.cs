using System.Globalization;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Terminal.Commands;
using MagmaGame.Terminal.Plain.Screens;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain;

/// <summary>A scene until it has its answer.</summary>
internal sealed class SceneTurn(PlainTable table, EventDefinition scene)
{
    private readonly Enquiries _enquiries = new(table, Situation.Scene);

    /// <summary>Shows the scene and takes its answer; gives back how the player left, or null.</summary>
    public PlainExit? Run()
    {
        Show(whole: false);
        while (true)
        {
            if (table.Read() is not { } line) return PlainExit.EndOfInput;
            if (line.Trim().Length == 0) Ask();
            else if (OptionOf(line) is { } option)
            {
                if (Choose(option)) return null;
            }
            else if (_enquiries.Answer(line, Possible, () => Show(whole: true)) is { } left) return left;
        }
    }

    private string Possible => $"a number from 1 to {scene.Options.Length} to answer";

    private string Voices => AdviceView.Of(table.Session, scene).Length switch
    {
        0 => "",
        1 => " advice for what an advisor says;",
        var voices => $" advice for what {(voices == 2 ? "two" : "three")} advisors say;",
    };

    private void Show(bool whole)
    {
        var view = EventView.Of(table.Session, scene);
        SceneScreen.Write(table.Page, view, table.Terms?.Scene(view) ?? TermMarks.None, whole);
        Ask();
    }

    private void Ask() => table.Page.Line(
        $"Your answer? 1 to {scene.Options.Length}; args for the arguments;{Voices} help for more.", Tone.Question);

    // The place of the option meant; -1 for a number that no option has; null when no option is meant.
    private int? OptionOf(string line)
    {
        var typed = line.Trim().TrimEnd('.');
        if (int.TryParse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
            return number >= 1 && number <= scene.Options.Length ? number - 1 : -1;
        for (var place = 0; place < scene.Options.Length; place++)
            if (scene.Options[place].Id.Equals(typed, StringComparison.OrdinalIgnoreCase)) return place;
        return null;
    }

    private bool Choose(int option)
    {
        var page = table.Page;
        if (option < 0)
        {
            page.Line($"The options go from 1 to {scene.Options.Length}.");
            return false;
        }
        var before = Snapshot.Of(table.Session);
        var result = table.Session.Decide(Decision.Answer(scene.Index, option));
        if (!result.Accepted)
        {
            var because = scene.Options[option].Because;
            page.Line(result.Rejection == Rejection.OptionDisabled && because.Length > 0
                ? $"Not possible now: {table.Session.Cast.Expand(because)}"
                : RejectionWords.Of(result.Rejection));
            return false;
        }
        var told = result.Rolled >= 0 ? scene.Options[option].Roll[result.Rolled].Text : "";
        var between = EventView.Between(table.Session, scene.Options[option]);
        if (between is { Chosen: var chosen })
        {
            page.Blank();
            page.Line(chosen);
        }
        ConsequenceScreen.Write(page, ConsequenceView.Of(table.Session, before, told));
        if (between is { Next: var next }) page.Line(next);
        return true;
    }
}
