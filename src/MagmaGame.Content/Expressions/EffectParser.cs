using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Expressions;

/// <summary>Reads one line of a <c>do</c> list.</summary>
internal static class EffectParser
{
    internal const string Propose = "propose_pause";

    /// <summary>The effect; null when something in it is wrong.</summary>
    public static Effect? Read(ScalarNode scalar, FileContext context, Trail list, int index)
    {
        var scope = new ExpressionScope(scalar, context, list, index);
        var name = Lexer.Next(scope.Text, 0);
        if (name.Kind != TokenKind.Name)
        {
            var help = name.Kind == TokenKind.Number && scalar.InFlow ? $"if these are decimals, write a dot before them and no comma: 0.{scope.TextOf(name)}" : null;
            scope.StopAndAdvise(DiagnosticCatalogue.Expected, name.Start, name.Length, help, "the name of a variable", Shown(name, scope));
            return null;
        }
        var effect = scope.TextOf(name) == Propose ? Proposal(scope, name) : Change(scope, name);
        if (effect is not null) scope.CheckLook();
        return effect;
    }

    private static Effect? Proposal(ExpressionScope scope, Token name)
    {
        var open = Lexer.Next(scope.Text, name.End);
        if (!IsSign(scope, open, "("))
        {
            scope.Stop(DiagnosticCatalogue.Expected, open.Start, open.Length, "'(' after propose_pause", Shown(open, scope));
            return null;
        }
        var value = ExpressionParser.Number(scope, open.End, inBrackets: true);
        return value is null ? null : new Effect(EffectTarget.PauseProposal, -1, EffectOperator.Add, value, scope.Text.Trim());
    }

    private static Effect? Change(ExpressionScope scope, Token name)
    {
        var words = scope.Names.Variables.Find(scope.TextOf(name)) is null ? new References(scope).UnknownWords(name) : null;
        var target = words is null ? Target(scope, name) : null;
        var sign = Lexer.Next(scope.Text, (words ?? name).End);
        if (Operator(scope, sign) is not { } how) return null;
        if (target is (_, _, true)) return Flag(scope, target.Value.Slot, how, sign);
        var value = ExpressionParser.Number(scope, sign.End, inBrackets: false);
        if (target is (EffectTarget.Variable, var slot, _) && value is not null)
            ScaleAdvice.Check(slot, how, value, name.Start, scope.Text.TrimEnd().Length, scope);
        return target is null || value is null
            ? null
            : new Effect(target.Value.Target, target.Value.Slot, how, value, scope.Text.Trim());
    }

    private static (EffectTarget Target, int Slot, bool IsFlag)? Target(ExpressionScope scope, Token token)
    {
        var name = scope.TextOf(token);
        switch (name)
        {
            case "rivals_capability": return (EffectTarget.RivalsCapability, -1, false);
            case "rivals_safety": return (EffectTarget.RivalsSafety, -1, false);
            case "rivals_security": return (EffectTarget.RivalsSecurity, -1, false);
        }
        if (scope.Names.Variables.Find(name) is not { } variable)
        {
            new References(scope).UnknownVariable(name, token);
            return null;
        }
        if (variable.Writable) return (EffectTarget.Variable, variable.Slot, variable.Kind == VariableKind.Flag);
        scope.Add(DiagnosticCatalogue.ReadOnly, token.Start, token.Length, name);
        return null;
    }

    private static EffectOperator? Operator(ExpressionScope scope, Token sign)
    {
        if (sign.Kind == TokenKind.Sign)
        {
            switch (scope.Text.AsSpan(sign.Start, sign.Length))
            {
                case "=": return EffectOperator.Assign;
                case "+=": return EffectOperator.Add;
                case "-=": return EffectOperator.Subtract;
                case "*=": return EffectOperator.Multiply;
            }
        }
        if (sign.Kind == TokenKind.End) scope.Stop(DiagnosticCatalogue.Expected, sign.Start, 1, "=, +=, -= or *=", "the end");
        else scope.StopAndAdvise(DiagnosticCatalogue.WrongOperator, sign.Start, sign.Length, SignAdvice.ForSign(scope.Text[sign.Start]), scope.TextOf(sign));
        return null;
    }

    // A yes-or-no variable is set to yes or no and to nothing else.
    private static Effect? Flag(ExpressionScope scope, int slot, EffectOperator how, Token sign)
    {
        var value = Lexer.Next(scope.Text, sign.End);
        var word = scope.TextOf(value);
        var end = Lexer.Next(scope.Text, value.End);
        if (how != EffectOperator.Assign)
            scope.Stop(DiagnosticCatalogue.WrongOperator, sign.Start, sign.Length, scope.TextOf(sign));
        else if (word is not ("yes" or "no") || end.Kind != TokenKind.End)
            scope.Stop(DiagnosticCatalogue.Expected, value.Start, value.Length, "yes or no", Shown(value, scope));
        else return new Effect(EffectTarget.Variable, slot, how, new ConstantNumber(word == "yes" ? 1 : 0), scope.Text.Trim());
        return null;
    }

    private static bool IsSign(ExpressionScope scope, Token token, string sign) =>
        token.Kind == TokenKind.Sign && scope.Text.AsSpan(token.Start, token.Length).SequenceEqual(sign);

    private static string Shown(Token token, ExpressionScope scope) =>
        token.Kind == TokenKind.End ? "the end" : $"'{scope.TextOf(token)}'";
}
