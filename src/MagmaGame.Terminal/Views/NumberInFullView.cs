using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>Where a number stands in its range.</summary>
/// <param name="Low">The least it can be, in words.</param>
/// <param name="High">The most it can be, in words.</param>
/// <param name="Height">Where it stands, 0 to 1.</param>
/// <param name="LowHeight">Where the range of what could be begins; the same as <paramref name="Height"/> for exact numbers.</param>
/// <param name="HighHeight">Where it ends.</param>
internal sealed record PlaceInRange(string Low, string High, double Height, double LowHeight, double HighHeight)
{
    /// <summary>Whether it is an estimate that could be off.</summary>
    public bool IsRange => HighHeight > LowHeight;
}

/// <summary>A number through the game, in short.</summary>
/// <param name="Values">Its values as seen then, one for each round, the last as it is now.</param>
/// <param name="First">The month and the value it began with.</param>
/// <param name="Last">The value now.</param>
/// <param name="Least">The least so far.</param>
/// <param name="Greatest">The greatest so far.</param>
internal sealed record NumberHistory(
    ImmutableArray<double> Values, string First, string Last, (double Value, string Words) Least, (double Value, string Words) Greatest);

/// <summary>All that can be told about a number on one page.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Scale">Its unit and range, in words.</param>
/// <param name="Value">What it is now, or that nobody can see it.</param>
/// <param name="IsHidden">Whether the player may see nothing of it yet.</param>
/// <param name="Place">Where it stands; null for hidden numbers, facts, and ranges whose ends mean nothing.</param>
/// <param name="Round">The months of the last round in words; empty before the first has ended.</param>
/// <param name="LastRound">How it moved in the last round; null when it did not.</param>
/// <param name="ThisMonth">How the decisions since the briefing moved it; null when they did not.</param>
/// <param name="Ingredients">What it follows from; empty for numbers with a life of their own.</param>
/// <param name="History">The number through the game; null for hidden numbers and facts, and before a month has passed.</param>
/// <param name="Ideas">What the model's treatment of it rests on: the ideas behind the constants that bear its name, and behind
/// the scenes that moved it in the last round.</param>
internal sealed record NumberInFullView(
    string Label,
    string Meaning,
    string Scale,
    string Value,
    bool IsHidden,
    PlaceInRange? Place,
    string Round,
    BalanceView? LastRound,
    BalanceView? ThisMonth,
    ImmutableArray<IngredientView> Ingredients,
    NumberHistory? History,
    ImmutableArray<ClaimView> Ideas)
{
    /// <summary>The most ideas that are named.</summary>
    public const int MostIdeas = 6;

    public static NumberInFullView Of(GameSession session, VariableDefinition variable)
    {
        var why = WhyView.Of(session, variable);
        var isShown = KnownNumber.IsShown(session, variable);
        var report = session.Report;
        return new NumberInFullView(
            why.Label,
            why.Meaning,
            why.Scale,
            why.Value,
            !isShown,
            isShown ? PlaceOf(session, variable) : null,
            report.FromMonth == report.ToMonth ? "" : $"{CalendarMonth.Of(report.FromMonth)} to {CalendarMonth.Of(report.ToMonth)}",
            isShown ? BalanceView.OfLastRound(session, variable) : null,
            isShown ? BalanceView.OfThisMonth(session, variable) : null,
            why.Ingredients,
            isShown ? HistoryOf(session, variable) : null,
            isShown ? IdeasOf(session, variable) : []);
    }

    private static PlaceInRange? PlaceOf(GameSession session, VariableDefinition variable)
    {
        if (NumberView.HeightOf(variable, session.Game.State[variable.Slot]) is not { } height) return null;
        var span = Fog.Of(session.Game, variable.Slot);
        return new PlaceInRange(
            Figure.Short(variable, variable.Low),
            Figure.Short(variable, variable.High),
            height,
            span is { } from ? NumberView.HeightOf(variable, from.Low) ?? height : height,
            span is { } to ? NumberView.HeightOf(variable, to.High) ?? height : height);
    }

    private static NumberHistory? HistoryOf(GameSession session, VariableDefinition variable)
    {
        if (variable.Kind != VariableKind.Number || session.History.Count < 2) return null;
        var points = TimelineView.Of(session, variable).Points;
        var (least, greatest) = (points.Min(p => p.Value), points.Max(p => p.Value));
        return new NumberHistory(
            [.. points.Select(p => p.Value)],
            string.Create(CultureInfo.InvariantCulture, $"{points[0].Date}: {Figure.Short(variable, points[0].Value)}"),
            Figure.Short(variable, points[^1].Value),
            (least, Figure.Short(variable, least)),
            (greatest, Figure.Short(variable, greatest)));
    }

    private static ImmutableArray<ClaimView> IdeasOf(GameSession session, VariableDefinition variable)
    {
        var catalogue = session.Game.Rules.Catalogue;
        var scenes = session.Report.Changes
            .Where(c => c.Slot == variable.Slot)
            .SelectMany(c => c.Why)
            .Where(c => c.EventIndex >= 0)
            .SelectMany(c => catalogue.Events[c.EventIndex].Sources);
        return [.. ClaimView.Of(catalogue, ConstantsOf(catalogue, variable).Concat(scenes).Distinct(StringComparer.Ordinal)).Take(MostIdeas)];
    }

    // A constant bears the name of what it is about; "security_readiness_saturation" is not about "security".
    private static IEnumerable<string> ConstantsOf(Catalogue catalogue, VariableDefinition variable) =>
        catalogue.Parameters
            .Where(p => p.Name.StartsWith(variable.Name + "_", StringComparison.Ordinal)
                && !catalogue.Variables.All.Any(other => other.Name.Length > variable.Name.Length
                    && p.Name.StartsWith(other.Name, StringComparison.Ordinal)))
            .SelectMany(p => p.Sources);
}
