using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Tellings;

namespace MagmaGame.Content.Expressions;

/// <summary>Resolves what conditions of texts about a game may ask besides variables: facts, <c>took(initiative)</c>,
/// <c>ended(outcome or variant)</c> and <c>cause(channel or threat)</c>.</summary>
internal static class StoryNames
{
    public const string Took = "took";
    public const string Ended = "ended";
    public const string Cause = "cause";

    public static readonly string[] Functions = [Took, Ended, Cause];

    /// <summary>Names of the facts, as conditions write them.</summary>
    public static readonly string[] Facts = MemberNames.Of(typeof(StoryFact), '_');

    public static readonly string[] Endings = [.. EnumNames<Outcome>.All, .. EnumNames<OutcomeVariant>.All];

    public static readonly string[] Causes = [.. EnumNames<Channel>.All, .. EnumNames<Threat>.All];

    /// <summary>The fact of that name; null when there is none.</summary>
    public static StoryFactDefinition? Fact(string name) =>
        Array.IndexOf(Facts, name) is >= 0 and var place ? StoryFacts.All[place] : null;

    public static bool IsFunction(string name, ExpressionScope scope) =>
        scope.Story != StoryKnown.Nothing && Array.IndexOf(Functions, name) >= 0;

    /// <summary>A fact as an operand; null when the text may know none or there is none of that name.</summary>
    public static Operand? Find(string name, Token token, ExpressionScope scope)
    {
        if (scope.Story == StoryKnown.Nothing || Fact(name) is not { } fact) return null;
        if (fact.AtEnd) CheckAtEnd(name, token, scope);
        var slot = SlotOf(StoryFacts.PlaceOf(fact.Fact), scope);
        return fact.IsFlag
            ? new FlagOperand(slot, token.Start, token.End)
            : new NumberOperand(new VariableNumber(slot), Bounds.Facts, token.Start, token.End);
    }

    /// <summary>Reports a hidden variable in a text that is told while the game goes on: whoever reads it would learn what nobody
    /// can know yet.</summary>
    public static void CheckHidden(VariableDefinition variable, Token token, ExpressionScope scope)
    {
        if (IsHidden(variable)) CheckAtEnd(variable.Name, token, scope);
    }

    /// <summary>Whether nobody can know a variable while the game goes on.</summary>
    public static bool IsHidden(VariableDefinition variable) =>
        variable.Visibility == Visibility.Hidden || variable.Slot == (int)Variable.FrontCapability;

    /// <summary>The value of a function of one name.</summary>
    public static Operand Resolve(string function, Token token, Token reference, ExpressionScope scope)
    {
        if (function != Took) CheckAtEnd(function, token, scope);
        var end = Math.Min(reference.End + 1, scope.Text.Length);
        var name = scope.TextOf(reference);
        return PlaceOf(function, name) is { } place
            ? new LogicOperand(new FlagIsSet(SlotOf(place, scope)), token.Start, end)
            : Unknown(function, name, reference, scope);
    }

    /// <summary>The slot of what stands at a place behind the variables.</summary>
    public static int SlotOf(int place, ExpressionScope scope) => scope.Names.Slots.Length + place;

    private static int? PlaceOf(string function, string name) => function switch
    {
        Took => EnumNames<Initiative>.TryParse(name, out var initiative) ? StoryFacts.PlaceOf(initiative) : null,
        Ended => EnumNames<Outcome>.TryParse(name, out var outcome) ? StoryFacts.PlaceOf(outcome)
            : EnumNames<OutcomeVariant>.TryParse(name, out var variant) ? StoryFacts.PlaceOf(variant) : null,
        _ => EnumNames<Channel>.TryParse(name, out var channel) ? StoryFacts.PlaceOf(channel)
            : EnumNames<Threat>.TryParse(name, out var threat) ? StoryFacts.PlaceOf(threat) : null,
    };

    private static BadOperand Unknown(string function, string name, Token reference, ExpressionScope scope)
    {
        var (kind, known) = function switch
        {
            Took => (DiagnosticCatalogue.UnknownInitiative, [.. EnumNames<Initiative>.All]),
            Ended => (DiagnosticCatalogue.UnknownEnding, Endings),
            _ => (DiagnosticCatalogue.UnknownCause, Causes),
        };
        scope.Suggest(kind, reference.Start, reference.Length, scope.Report.Nearest(name, known), null, name);
        return new BadOperand(reference.Start, reference.End);
    }

    private static void CheckAtEnd(string name, Token token, ExpressionScope scope)
    {
        if (scope.Story == StoryKnown.InPlay) scope.Add(DiagnosticCatalogue.KnownAtEnd, token.Start, token.Length, name);
    }
}
