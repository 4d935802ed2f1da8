using System.Collections.Immutable;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Tellings;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>The real rules with one scene of the test's own, which opens in the first month.</summary>
internal static class Stage
{
    /// <summary>A condition that does not hold in a game in which nobody merges.</summary>
    public static Condition Never { get; } = Condition.All([new Clause(new FlagIsSet((int)Variable.Merged), "merged")]);

    /// <summary>Rules in which only this scene is ever drawn.</summary>
    public static GameRules With(EventDefinition scene, Func<Simulation.Catalogues.Catalogue, Simulation.Catalogues.Catalogue>? change = null)
    {
        var catalogue = RealContent.Catalogue with
        {
            Events = [scene],
            Decks = [new Deck("only", "Only", 1, [])],
            QuietWeight = 0,
            Policies = [],
            Milestones = [.. RealContent.Catalogue.Milestones.Select(m => m with { Text = OfNoEvent(m.Text) })],
            Outcomes = [.. RealContent.Catalogue.Outcomes.Select(o => o with { Text = OfNoEvent(o.Text) })],
            Variants = [.. RealContent.Catalogue.Variants.Select(v => v with { Text = OfNoEvent(v.Text), Survival = OfNoEvent(v.Survival) })],
            Causes = [.. RealContent.Catalogue.Causes.Select(c => c with { Text = OfNoEvent(c.Text) })],
            Debriefing = DebriefTexts.None,
        };
        return new GameRules(change is null ? catalogue : change(catalogue));
    }

    // Conditions know events by their places among all, and here there is only one.
    private static ToldText OfNoEvent(ToldText text) => new(
        [.. text.Places.Select(place => place.RemoveAll(p => p.When.Clauses.Any(c => c.Text.Contains("chose(", StringComparison.Ordinal))))]);

    /// <summary>A scene with two plain options, a disabled one and one with a roll.</summary>
    public static EventDefinition Scene(string title = "A badge", string text = "Somebody puts two photographs on your desk.") =>
        new(
            0, "test.badge", title, text, ["plan-security-incremental"], "", EventTrigger.Drawn, null, null, Condition.Always, 0, 10,
            [], 99, 0,
            [
                Option("freeze", "Freeze all access.", [Add(Variable.Security, 6), Add(Variable.Friction, 0.05)]) with
                {
                    For = ["plan-security-incremental"],
                    Against = ["plan-velocity-loss-cap"],
                },
                Option("watch", "Leave it open and watch.", [Add(Variable.EmpiricalSafety, 2)]),
                Option("pay", "Pay for new doors.", []) with
                {
                    Enable = Never,
                    Because = "No money left this quarter.",
                },
                Option("ask", "Ask them.", []) with { Roll = [new RollOutcome(1, "They laugh.", [Add(Variable.Credibility, 3)], null)] },
            ]);

    public static Effect Add(Variable variable, double amount) => new(
        EffectTarget.Variable, (int)variable, EffectOperator.Add, new ConstantNumber(amount), $"{variable} += {amount}");

    public static EventOption Option(string id, string text, ImmutableArray<Effect> effects) =>
        new(id, text, Lever.Technology, [], [], [], Condition.Always, "", effects, [], null);
}
