using System.Globalization;
using System.Text;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Tellings;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>Tells texts about a game: of each the passages that are true of it, with names, months and figures in place of braces.</summary>
/// <param name="session">The game, at the moment that is told of.</param>
/// <param name="verdict">The verdict to tell of: the game's, or another that it might have had.</param>
internal sealed class StoryWords(GameSession session, Verdict? verdict)
{
    private const string MonthOpening = "month.";

    /// <summary>Words for a game as it is.</summary>
    /// <param name="session">The game, at the moment that is told of.</param>
    public StoryWords(GameSession session)
        : this(session, session.Game.Verdict)
    {
    }

    /// <summary>The game as its texts ask about it.</summary>
    public Story Story { get; } = SessionStory.Of(session, verdict);

    /// <summary>A text as this game tells it.</summary>
    public string Tell(ToldText text) => session.Cast.Expand(Named(text));

    /// <summary>The same with the cast still in braces.</summary>
    public string Named(ToldText text) => Fill(text.In(Story));

    // What nobody knows stays as it is written.
    private string Fill(string text)
    {
        var filled = new StringBuilder(text.Length + 64);
        var done = 0;
        for (var at = text.IndexOf('{', StringComparison.Ordinal); at >= 0; at = text.IndexOf('{', at + 1))
        {
            var end = text.IndexOf('}', at);
            if (end < 0) break;
            if (Find(text[(at + 1)..end]) is not { } words) continue;
            filled.Append(text, done, at - done).Append(words);
            done = end + 1;
        }
        return filled.Append(text, done, text.Length - done).ToString();
    }

    private string? Find(string name)
    {
        if (name.StartsWith("rival.", StringComparison.Ordinal)) return RivalWords(name.Split('.'));
        if (name.StartsWith(MonthOpening, StringComparison.Ordinal))
            return MonthOf(name[MonthOpening.Length..]) is { } month ? CalendarMonth.Of(month) : null;
        if (session.Game.Rules.Catalogue.Variables.Find(name) is { } variable)
            return Figure.Short(variable, session.Game.State[variable.Slot]);
        foreach (var fact in StoryFacts.All)
        {
            if (!fact.IsFlag && IsNamed(fact.Fact.ToString(), name, '_'))
                return Math.Round(Story[fact.Fact]).ToString("0", CultureInfo.InvariantCulture);
        }
        return null;
    }

    // The cast names rivals by their numbers: {cast.rival_2}, {cast.rival_2_chief.last}.
    private static string? RivalWords(string[] parts, int number) => parts switch
    {
        [_, _] => $"{{cast.rival_{number}}}",
        [_, _, "chief"] => $"{{cast.rival_{number}_chief}}",
        [_, _, "chief", "first" or "last"] => $"{{cast.rival_{number}_chief.{parts[3]}}}",
        _ => null,
    };

    private string? RivalWords(string[] parts) => parts[1] switch
    {
        "ahead" => RivalWords(parts, Story.RivalAhead),
        "first" => RivalWords(parts, Story.FirstRival),
        _ => null,
    };

    private int? MonthOf(string what)
    {
        if (what == "end") return session.Game.State.Month;
        foreach (var milestone in Enum.GetValues<Milestone>())
            if (IsNamed(milestone.ToString(), what, '-')) return Story.MonthOf(milestone);
        foreach (var initiative in Enum.GetValues<Initiative>())
            if (IsNamed(initiative.ToString(), what, '-')) return Story.MonthOf(initiative);
        return session.Game.Rules.Catalogue.Event(what) is { } scene ? Story.MonthOf(scene.Index) : null;
    }

    // Content writes the names of the simulation in lower case, with a sign before each capital but the first.
    private static bool IsNamed(string member, string written, char between)
    {
        var at = 0;
        for (var i = 0; i < member.Length; i++)
        {
            if (i > 0 && char.IsUpper(member[i]) && (at >= written.Length || written[at++] != between)) return false;
            if (at >= written.Length || written[at++] != char.ToLowerInvariant(member[i])) return false;
        }
        return at == written.Length;
    }
}
