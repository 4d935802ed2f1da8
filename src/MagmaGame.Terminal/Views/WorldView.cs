using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Observation;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>A number on which something hangs.</summary>
/// <param name="Number">The number.</param>
/// <param name="Helps">Whether more of it helps rather than hurts.</param>
internal sealed record HangsOn(NumberView Number, bool Helps);

/// <summary>The coalition: whether a pause is in force or could be, and on what that hangs.</summary>
/// <param name="InForce">Whether a pause is in force.</param>
/// <param name="MonthsHeld">Months it has held; 0 when there is none.</param>
/// <param name="MonthsNeeded">Months after which it lasts for good.</param>
/// <param name="Chance">Chance that one finds a coalition or, while one is in force, that it holds another month, as Magma sees
/// it, 0 to 1; null when none can be proposed.</param>
/// <param name="Words">All of that in a sentence or two.</param>
/// <param name="On">What the chance hangs on.</param>
internal sealed record PauseView(
    bool InForce, int MonthsHeld, int MonthsNeeded, double? Chance, string Words, ImmutableArray<HangsOn> On)
{
    public static PauseView Of(GameSession session)
    {
        var (game, state, p) = (session.Game, session.Game.State, session.Game.Rules.Catalogue.Model.Pause);
        var held = (int)Math.Round(state[Variable.PauseMonths]);
        var (inForce, needed) = (state[Variable.Paused] > 0.5, p.PauseLength + 1);
        if (inForce)
        {
            var hold = ChanceToHold(game);
            return new PauseView(
                true, held, needed, hold,
                $"A pause is in force, in month {held} of {needed}; then it lasts. Chance that it holds another month: about {Figure.Chance(hold)}.",
                Holds(session));
        }
        // A proposal takes the month's initiative; that one was taken says nothing of the pause.
        var refused = game.Check(Decision.Take(Initiative.ProposePause));
        if (state[Variable.PausePossible] < 0.5 || session.IsOver)
        {
            var why = refused is Rejection.None or Rejection.EventOpen or Rejection.InitiativeTakenThisRound
                ? ""
                : " " + RejectionWords.Of(refused);
            return new PauseView(false, held, needed, null, $"No pause is in force, and none can be put to the vote now.{why}", Agrees(session));
        }
        var (chance, could) = (state[Variable.BelievedPauseChance], Fog.PauseChance(game));
        return new PauseView(
            false, held, needed, chance, $"No pause is in force. Chance that a proposed one finds a coalition: about {Figure.Chance(chance)}, could be "
                + $"{Figure.Chance(could.Low)} to {Figure.Chance(could.High)}.",
            Agrees(session));
    }

    // All that it hangs on is known to Magma.
    private static double ChanceToHold(Game game)
    {
        var (state, p) = (game.State, game.Rules.Catalogue.Model.Pause);
        var hold = p.HoldBase
            + (p.HoldVerification * state[Variable.VerificationReadiness] / 100)
            + (p.HoldPoliticalWill * state[Variable.PoliticalWill] / 100)
            + (p.HoldRegulation * state[Variable.Regulation] / 100)
            - (p.HoldPressure * (state[Variable.CompetitivePressure] - p.StancePressureRest));
        return Math.Clamp(hold, 0, p.HoldGreatest);
    }

    private static ImmutableArray<HangsOn> Holds(GameSession session) =>
    [
        Bears(session, Variable.VerificationReadiness, true), Bears(session, Variable.PoliticalWill, true),
        Bears(session, Variable.Regulation, true), Bears(session, Variable.CompetitivePressure, false),
    ];

    private static ImmutableArray<HangsOn> Agrees(GameSession session) =>
    [
        .. from ingredient in Ingredients.Of(Variable.BelievedPauseChance)
           where ingredient.Role != IngredientRole.Clears
           where session.Game.Rules.Catalogue.Variables[ingredient.Variable].Kind == VariableKind.Number
           select Bears(session, ingredient.Variable, ingredient.Role == IngredientRole.Raises),
    ];

    private static HangsOn Bears(GameSession session, Variable variable, bool helps) => new(NumberView.Of(session, variable), helps);
}

/// <summary>The world around Magma: the others, the coalition, politics, agreements, defences.</summary>
/// <param name="Rivals">What is known of the other developers.</param>
/// <param name="Pause">The coalition.</param>
/// <param name="Groups">The numbers, grouped: the race first, the defences last.</param>
internal sealed record WorldView(RivalsView Rivals, PauseView Pause, ImmutableArray<NumberGroup> Groups)
{
    public static WorldView Of(GameSession session) => new(
        RivalsView.Of(session),
        PauseView.Of(session),
        [
            NumberGroup.Of(
                session, "Race", Variable.BelievedLead, Variable.CompetitivePressure, Variable.RivalTedai, Variable.Paradigm,
                Variable.MilitaryAdvantage, Variable.FrontCapability).Labelled(Variable.Paradigm, "paradigm (-1 results, +1 steps)"),
            NumberGroup.Of(
                session, "Politics", Variable.PoliticalWill, Variable.PublicAwareness, Variable.Regulation, Variable.Credibility),
            NumberGroup.Of(
                session, "Agreements", Variable.LinesOfCommunication, Variable.VerificationReadiness, Variable.StandardSignatories,
                Variable.StandardHardness, Variable.JoinedStandard, Variable.LeaderClause, Variable.DeclaredSlowdown),
            NumberGroup.Of(
                session, "Defences", Variable.CyberResilience, Variable.BioResilience, Variable.PersuasionResilience),
        ]);

    /// <summary>The race, with Magma's lead as its first number.</summary>
    public NumberGroup Race => Groups[0];

    /// <summary>Politics and agreements.</summary>
    public ImmutableArray<NumberGroup> Between => Groups[1..^1];

    /// <summary>The defences of the world.</summary>
    public NumberGroup Defences => Groups[^1];
}
