using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>One initiative as a player sees it.</summary>
/// <param name="Number">What to type.</param>
/// <param name="Initiative">Which.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">A few words.</param>
/// <param name="Text">What it is and costs.</param>
/// <param name="Needs">What must hold.</param>
/// <param name="Known">What Magma knows of its chance or effect.</param>
/// <param name="WhyNot">Why it cannot be taken; null when it can.</param>
internal sealed record InitiativeView(
    int Number, Initiative Initiative, string Id, string Name, string Text, string Needs, string Known, string? WhyNot)
{
    /// <summary>What it visibly costs and gives at once; empty when nothing, or when it hangs on luck.</summary>
    public string AtOnce { get; init; } = "";
}

/// <summary>All initiatives.</summary>
internal static class InitiativesView
{
    public static ImmutableArray<InitiativeView> Of(GameSession session) =>
        [.. session.Game.Rules.Catalogue.Initiatives.Select((definition, place) => One(session, definition, place))];

    /// <summary>Finds an initiative by number, id or name.</summary>
    public static NameSearch<InitiativeView> Search(GameSession session) => new(
        Of(session), view => [view.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), view.Id, view.Name]);

    /// <summary>The initiative that was taken this round, by name; null while none was.</summary>
    public static string? Taken(GameSession session)
    {
        foreach (var recorded in session.Decisions.Reverse().TakeWhile(d => d.Decision.Kind != DecisionKind.EndRound))
            if (recorded.Decision.Kind == DecisionKind.TakeInitiative) return DecisionWords.NameOf(session.Game.Rules.Catalogue, recorded.Decision.Initiative);
        return null;
    }

    // That one was taken already says little where the player does not remember which.
    private static string WhyNot(GameSession session, Rejection rejection) =>
        rejection == Rejection.InitiativeTakenThisRound && Taken(session) is { } taken
            ? $"You have started “{taken}” this {RoundWords.Of(session)}; the next is possible next {RoundWords.Of(session)}."
            : RejectionWords.Of(rejection);

    private static InitiativeView One(GameSession session, InitiativeDefinition definition, int place)
    {
        var rejection = session.Game.Check(Decision.Take(definition.Initiative));
        var known = definition.Initiative == Initiative.ProposePause && !KnownNumber.MayPause(session)
            ? "Nobody can be asked for a pause now, so there is no chance to tell."
            : Known(session, definition.Known);
        if (definition.Initiative == Initiative.ReverseDeference && rejection == Rejection.None)
            known += $" Chance as things stand: about {Figure.Chance(session.Game.BelievedReversalChance())}.";
        return new InitiativeView(
            place + 1,
            definition.Initiative,
            definition.Id,
            definition.Name,
            session.Cast.Expand(definition.Text),
            definition.Needs,
            session.Cast.Expand(known),
            rejection == Rejection.None ? null : WhyNot(session, rejection))
        {
            AtOnce = InitiativeCosts.Of(session, definition.Initiative),
        };
    }

    // Writers name variables in braces: {believed_pause_chance}. What is hidden stays as it is written.
    private static string Known(GameSession session, string text)
    {
        foreach (var variable in session.Game.Rules.Catalogue.Variables.All)
        {
            if (!text.Contains('{', StringComparison.Ordinal)) break;
            if (!KnownNumber.IsShown(session, variable)) continue;
            text = text.Replace(
                $"{{{variable.Name}}}",
                KnownNumber.About(variable) + Figure.Short(variable, session.Game.State[variable.Slot]),
                StringComparison.Ordinal);
        }
        return text;
    }
}
