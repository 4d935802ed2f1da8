using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Tellings;

namespace MagmaGame.Content.Texts;

/// <summary>What texts about a game may name in braces besides the cast: rivals by where they stand, months in which something
/// happened, and figures.</summary>
internal static class TellingBraces
{
    private const string Month = "month.";
    private const string FirstRival = "rival.first";

    /// <summary>Rivals by where they stand, and their heads.</summary>
    public static readonly string[] Rivals =
    [
        .. from rival in (string[])["rival.ahead", FirstRival]
           from part in (string[])["", ".chief", ".chief.first", ".chief.last"]
           select rival + part,
    ];

    /// <summary>Months that every game has once it is over: the last of play, and the last of the dangerous years.</summary>
    public static readonly string[] Ends = ["month.end", "month.end-of-acute-risk"];

    /// <summary>Reports what nobody can put words to; gives back whether all is well.</summary>
    /// <param name="name">What stands between the braces.</param>
    /// <param name="scalar">The text.</param>
    /// <param name="start">Where the name begins in it.</param>
    /// <param name="context">Its file.</param>
    /// <param name="trail">The way to it.</param>
    public static bool Check(string name, ScalarNode scalar, int start, FileContext context, Trail trail)
    {
        var place = context.PlaceOf(scalar, start, Math.Max(1, name.Length), trail);
        if (Array.IndexOf(Ends, name) >= 0)
        {
            if (context.Story == StoryKnown.InPlay) context.Report.Add(DiagnosticCatalogue.KnownAtEnd.At(place, name));
            return true;
        }
        if (Array.IndexOf(Rivals, name) >= 0 || IsMonth(name, context)) return true;
        if (!name.StartsWith(Month, StringComparison.Ordinal) && IsFigure(name, context) is { } atEnd)
        {
            if (atEnd && context.Story == StoryKnown.InPlay) context.Report.Add(DiagnosticCatalogue.KnownAtEnd.At(place, name));
            return true;
        }
        context.Report.Add(DiagnosticCatalogue.UnknownPlaceholder.At(place, name) with
        {
            DidYouMean = context.Report.Nearest(name, [.. Known(context)]),
        });
        return false;
    }

    /// <summary>Reports months in a passage that is told even where they never came.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="when">Its condition.</param>
    /// <param name="scalar">The passage as it stands in the file.</param>
    /// <param name="context">Its file.</param>
    /// <param name="trail">The way to it.</param>
    public static void CheckSure(string text, Condition when, ScalarNode scalar, FileContext context, Trail trail)
    {
        for (var at = text.IndexOf('{', StringComparison.Ordinal); at >= 0; at = text.IndexOf('{', at + 1))
        {
            var end = text.IndexOf('}', at);
            if (end < 0) return;
            var name = text[(at + 1)..end];
            if (NeedOf(name, context) is not { } need || when.Clauses.Any(clause => Assures(clause.Logic, need))) continue;
            context.Report.Add(DiagnosticCatalogue.MonthUnsure.At(
                context.PlaceOf(scalar, Math.Max(0, scalar.Text.IndexOf(name, StringComparison.Ordinal)), name.Length, trail), name, need.Words));
        }
    }

    private static bool IsMonth(string name, FileContext context) =>
        NeedOf(name, context) is not null
        || (name.StartsWith(Month, StringComparison.Ordinal) && context.Names.Events.IsBroken(name[Month.Length..]));

    // Whether it is known only at the end; null when it is no figure.
    private static bool? IsFigure(string name, FileContext context)
    {
        if (StoryNames.Fact(name) is { IsFlag: false } fact) return fact.AtEnd;
        if (context.Names.Variables.Find(name) is { } variable) return StoryNames.IsHidden(variable);
        return context.Names.Variables.IsBroken(name) ? false : null;
    }

    private static IEnumerable<string> Known(FileContext context) =>
    [
        .. Rivals, .. Ends, .. context.Names.Variables.Names, .. StoryNames.Facts,
        .. EnumNames<Milestone>.All.Select(name => Month + name), .. EnumNames<Initiative>.All.Select(name => Month + name),
        .. context.Names.Events.Names.Select(name => Month + name),
    ];

    // What must have happened for a month or a first rival to be named; null for all else.
    private static Need? NeedOf(string name, FileContext context)
    {
        if (name.StartsWith(FirstRival, StringComparison.Ordinal))
            return new Need($"reached({EnumNames<Milestone>.Of(Milestone.RivalTedai)})", Milestone.RivalTedai, -1, -1);
        if (!name.StartsWith(Month, StringComparison.Ordinal) || Array.IndexOf(Ends, name) >= 0) return null;
        var what = name[Month.Length..];
        if (EnumNames<Milestone>.TryParse(what, out var milestone))
            return new Need($"reached({what})", milestone, -1, -1);
        if (EnumNames<Initiative>.TryParse(what, out var initiative))
            return new Need($"took({what})", null, context.Names.Slots.Length + StoryFacts.PlaceOf(initiative), -1);
        return context.Names.Events.Find(what) is { } header ? new Need($"seen({what})", null, -1, header.Index) : null;
    }

    private static bool Assures(LogicExpression logic, Need need) => logic switch
    {
        Conjunction both => Assures(both.Left, need) || Assures(both.Right, need),
        Disjunction either => Assures(either.Left, need) && Assures(either.Right, need),
        MilestoneReached reached => reached.Milestone == need.Milestone,
        FlagIsSet flag => flag.Slot == need.Slot,
        EventSeen seen => seen.EventIndex == need.Event,
        OptionChosen chosen => chosen.EventIndex == need.Event,
        _ => false,
    };

    private sealed record Need(string Words, Milestone? Milestone, int Slot, int Event);
}
