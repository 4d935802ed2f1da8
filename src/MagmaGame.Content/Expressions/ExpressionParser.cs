using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Expressions;

/// <summary>
/// Reads conditions and arithmetic by recursive descent. Names are resolved and types checked on the way; a wrong name is
/// reported once and what contains it is given up silently, while the rest of the line is still checked.
/// </summary>
internal sealed class ExpressionParser
{
    private const int MostLevels = 48;
    private const int LongestShown = 60;

    private readonly ExpressionScope _scope;
    private readonly References _references;
    private Token _token;
    private int _level;

    private ExpressionParser(ExpressionScope scope, int start)
    {
        _scope = scope;
        _references = new References(scope);
        _token = Lexer.Next(scope.Text, start);
    }

    /// <summary>Reads a condition; null when something in it is wrong.</summary>
    public static LogicExpression? Condition(ScalarNode scalar, FileContext context, Trail parent, int index = -1)
    {
        var scope = new ExpressionScope(scalar, context, parent, index);
        var parser = new ExpressionParser(scope, 0);
        var whole = parser.Or();
        parser.ExpectEnd();
        // Of half a line nothing can be proved.
        var logic = scope.IsStopped ? null : parser.AsLogic(whole);
        if (logic is not null) scope.CheckLook();
        return logic;
    }

    /// <summary>
    /// Reads arithmetic from <paramref name="start"/> up to the end, or up to a closing bracket; null when something is
    /// wrong.
    /// </summary>
    public static NumberExpression? Number(ExpressionScope scope, int start, bool inBrackets)
    {
        var parser = new ExpressionParser(scope, start);
        var whole = parser.Or();
        if (inBrackets) parser.Close(')', start - 1);
        parser.ExpectEnd();
        return parser.AsNumber(whole);
    }

    private Operand Or()
    {
        if (++_level > MostLevels)
        {
            _scope.Stop(DiagnosticCatalogue.ExpressionTooDeep, _token.Start, _token.Length);
            _token = new Token(TokenKind.End, _scope.Text.Length, 0);
            _level--;
            return Bad(_token);
        }
        var left = And();
        while (TakeWord("or", "||", "|"))
        {
            var right = And();
            left = Join(left, right, static (a, b) => new Disjunction(a, b));
        }
        _level--;
        return left;
    }

    private Operand And()
    {
        var left = Not();
        while (TakeWord("and", "&&", "&"))
        {
            var right = Not();
            left = Join(left, right, static (a, b) => new Conjunction(a, b));
        }
        return left;
    }

    private Operand Not()
    {
        var start = _token.Start;
        var negations = 0;
        while (TakeWord("not", "!", "!")) negations++;
        var operand = Comparison();
        if (negations == 0) return operand;
        if (AsLogic(operand) is not { } logic) return new BadOperand(start, operand.End);
        return new LogicOperand(negations % 2 == 1 ? new Negation(logic) : logic, start, operand.End);
    }

    private Operand Comparison()
    {
        var left = Sum();
        if (IsWord("in") || IsWord("not")) return MemberOf(left);
        Operand? whole = null;
        while (TakeComparison() is { } how)
        {
            if (left is PhaseOperand phase)
            {
                whole = PhaseEquals(phase, how);
                break;
            }
            var right = Sum();
            var pair = Compare(left, how, right);
            whole = whole is null ? pair : Join(whole, pair, static (a, b) => new Conjunction(a, b));
            left = right;
        }
        return whole ?? left;
    }

    private Operand Compare(Operand left, ComparisonOperator how, Operand right)
    {
        if (left is BadOperand || right is BadOperand) return new BadOperand(left.Start, right.End);
        if (left is FlagOperand a && right is FlagOperand b && how is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            var flags = new Comparison(how, new VariableNumber(a.Slot), new VariableNumber(b.Slot));
            return new LogicOperand(flags, a.Start, b.End);
        }
        // Both sides are looked at, since both may be wrong.
        var first = AsNumber(left);
        var second = AsNumber(right);
        if (first is null || second is null) return new BadOperand(left.Start, right.End);
        var comparison = new Comparison(how, first, second);
        RangeAdvice.Check(comparison, left.Start, right.End, _scope);
        ScaleAdvice.Check(comparison, left.Start, right.End, _scope);
        return new LogicOperand(comparison, left.Start, right.End);
    }

    private Operand PhaseEquals(PhaseOperand phase, ComparisonOperator how)
    {
        if (how is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual))
        {
            _scope.Add(DiagnosticCatalogue.WrongType, phase.Start, phase.End - phase.Start, "'phase'", "the phase", "a number");
            Sum();
            return new BadOperand(phase.Start, _token.Start);
        }
        var end = _token.End;
        var value = PhaseName();
        if (value is not { } number) return new BadOperand(phase.Start, end);
        LogicExpression equal = new Membership(new VariableNumber(phase.Slot), [number]);
        return new LogicOperand(how == ComparisonOperator.Equal ? equal : new Negation(equal), phase.Start, end);
    }

    private Operand MemberOf(Operand left)
    {
        var negated = TakeWord("not", "", "");
        if (!IsWord("in"))
        {
            Unexpected("'in'");
            return Bad(_token);
        }
        Take();
        var open = _token;
        if (!TakeSign('['))
        {
            Unexpected("'[' after 'in'");
            return Bad(open);
        }
        var values = ImmutableArray.CreateBuilder<double>();
        var sound = true;
        do
        {
            var value = left is NumberOperand ? Literal() : PhaseName();
            if (value is { } number) values.Add(number);
            else sound = false;
        }
        while (TakeSign(','));
        Close(']', open.Start);
        var end = _token.Start;
        var variable = left switch
        {
            PhaseOperand phase => new VariableNumber(phase.Slot),
            NumberOperand number => number.Number,
            BadOperand => null,
            _ => AsNumber(left),
        };
        if (variable is null || !sound) return new BadOperand(left.Start, end);
        LogicExpression member = new Membership(variable, values.DrainToImmutable());
        return new LogicOperand(negated ? new Negation(member) : member, left.Start, end);
    }

    private double? PhaseName()
    {
        if (_token.Kind != TokenKind.Name)
        {
            Unexpected("the name of a phase");
            return null;
        }
        var token = Take();
        var name = _scope.TextOf(token);
        if (EnumNames<Phase>.TryParse(name, out var phase)) return (int)phase;
        _scope.UnknownName(DiagnosticCatalogue.UnknownPhase, token.Start, name, EnumNames<Phase>.All, null, name);
        return null;
    }

    private double? Literal()
    {
        var start = _token.Start;
        var operand = Sum();
        if (operand is BadOperand) return null;
        if (operand is NumberOperand { Number: ConstantNumber constant }) return constant.Value;
        _scope.Add(DiagnosticCatalogue.WrongType, start, operand.End - start, "this", operand.Kind, "a number written out");
        return null;
    }

    private Operand Sum()
    {
        var left = Product();
        while (IsSign('+') || IsSign('-'))
        {
            var how = _scope.Text[Take().Start] == '+' ? ArithmeticOperator.Add : ArithmeticOperator.Subtract;
            left = Combine(how, left, Product());
        }
        return left;
    }

    private Operand Product()
    {
        var left = Signed();
        while (IsSign('*') || IsSign('/'))
        {
            var how = _scope.Text[Take().Start] == '*' ? ArithmeticOperator.Multiply : ArithmeticOperator.Divide;
            var right = Signed();
            if (how == ArithmeticOperator.Divide && !IsDivisor(right)) left = new BadOperand(left.Start, right.End);
            else left = Combine(how, left, right);
        }
        return left;
    }

    private bool IsDivisor(Operand right)
    {
        if (right is not NumberOperand number) return true;
        if (number.Number is not ConstantNumber constant)
            _scope.Add(DiagnosticCatalogue.DivisorNotConstant, right.Start, right.End - right.Start);
        else if (constant.Value == 0) _scope.Add(DiagnosticCatalogue.DivisionByZero, right.Start, right.End - right.Start);
        else return true;
        return false;
    }

    private Operand Combine(ArithmeticOperator how, Operand left, Operand right)
    {
        var a = AsNumber(left);
        var b = AsNumber(right);
        if (a is null || b is null || left is not NumberOperand first || right is not NumberOperand second) return new BadOperand(left.Start, right.End);
        return Reckonable(new NumberOperand(Arithmetic.Combine(how, a, b), Bounds.Combine(how, first.Bounds, second.Bounds), left.Start, right.End));
    }

    // What could overflow would leave a variable that is no number, and from that no game comes back.
    private Operand Reckonable(NumberOperand number)
    {
        if (number.Bounds.AreSound) return number;
        var text = _scope.Text[number.Start..Math.Min(number.End, _scope.Text.Length)].Trim();
        _scope.Add(DiagnosticCatalogue.TooGreat, number.Start, number.End - number.Start, text.Length <= LongestShown ? $"'{text}'" : "this");
        return new BadOperand(number.Start, number.End);
    }

    private Operand Signed()
    {
        var start = _token.Start;
        var minus = false;
        while (IsSign('-')) minus ^= Take().Length == 1;
        var operand = Primary();
        if (!minus) return operand;
        return AsNumber(operand) is { } number && operand is NumberOperand { Bounds: var bounds }
            ? new NumberOperand(Arithmetic.Negate(number), bounds.Negated, start, operand.End)
            : new BadOperand(start, operand.End);
    }

    private Operand Primary()
    {
        var token = _token;
        if (token.Kind == TokenKind.Number) return Number(Take());
        if (token.Kind == TokenKind.Name && !IsReserved(token)) return Name(Take());
        if (TakeSign('('))
        {
            var inner = Or();
            Close(')', token.Start);
            return inner with { Start = token.Start };
        }
        Unexpected("a name or a number");
        return Bad(token);
    }

    private Operand Number(Token token)
    {
        if (MonthAdvice.LengthOfDate(_scope.Text, token.Start) is > 0 and var length)
        {
            var date = token with { Length = length };
            _scope.Add(DiagnosticCatalogue.MalformedNumber, date.Start, date.Length, _scope.TextOf(date), $"; {MonthAdvice.ForDate(_scope.TextOf(date))}");
            _token = Lexer.Next(_scope.Text, date.End);
            return Bad(date);
        }
        if (Numerals.TryParse(_scope.Text.AsSpan(token.Start, token.Length), out var number))
            return Reckonable(new NumberOperand(new ConstantNumber(number), Bounds.Of(number), token.Start, token.End));
        if (Numerals.IsTooGreat(_scope.Text.AsSpan(token.Start, token.Length)))
            return Reckonable(new NumberOperand(new ConstantNumber(0), Bounds.Of(double.PositiveInfinity), token.Start, token.End));
        _scope.Add(DiagnosticCatalogue.MalformedNumber, token.Start, token.Length, _scope.TextOf(token), PercentAdvice.For(_scope.Text, token.End - 1));
        return Bad(token);
    }

    private Operand Name(Token token)
    {
        var name = _scope.TextOf(token);
        if (IsSign('(')) return Call(token, name);
        if (_scope.Names.Variables.Find(name) is not { } variable)
        {
            if (StoryNames.Find(name, token, _scope) is { } fact) return fact;
            if (_references.UnknownWords(token) is not { } words) _references.UnknownVariable(name, token);
            else
            {
                token = words;
                _token = Lexer.Next(_scope.Text, token.End);
            }
            return Bad(token);
        }
        StoryNames.CheckHidden(variable, token, _scope);
        return variable.Kind switch
        {
            VariableKind.Flag => new FlagOperand(variable.Slot, token.Start, token.End),
            VariableKind.Phase => new PhaseOperand(variable.Slot, token.Start, token.End),
            _ => new NumberOperand(new VariableNumber(variable.Slot), Bounds.Of(variable), token.Start, token.End),
        };
    }

    private Operand Call(Token token, string name)
    {
        if (name is "min" or "max") return Extreme(token, name);
        var open = _token;
        if (!References.IsFunction(name) && !StoryNames.IsFunction(name, _scope))
        {
            var near = _scope.Report.Nearest(name, References.Functions);
            _scope.StopAndSuggest(DiagnosticCatalogue.UnknownFunction, token.Start, token.Length, near, name);
            _token = new Token(TokenKind.End, _scope.Text.Length, 0);
            return Bad(token);
        }
        var reference = Lexer.NextReference(_scope.Text, open.End);
        _token = Lexer.Next(_scope.Text, reference.End);
        if (reference.Length == 0)
            _scope.Stop(DiagnosticCatalogue.WrongArguments, reference.Start, 1, name, "one name in the brackets");
        Close(')', open.Start);
        if (reference.Length == 0) return Bad(token);
        return StoryNames.IsFunction(name, _scope)
            ? StoryNames.Resolve(name, token, reference, _scope)
            : _references.Resolve(name, reference, token.Start);
    }

    private Operand Extreme(Token token, string name)
    {
        var open = Take();
        var left = Or();
        if (!TakeSign(','))
        {
            _scope.Stop(DiagnosticCatalogue.WrongArguments, _token.Start, _token.Length, name,
                "two numbers with a comma between");
            return Bad(token);
        }
        var right = Or();
        var end = _token.End;
        Close(')', open.Start);
        var how = name == "min" ? ArithmeticOperator.Min : ArithmeticOperator.Max;
        return Combine(how, left, right) with { Start = token.Start, End = end };
    }

    private Operand Join(Operand left, Operand right, Func<LogicExpression, LogicExpression, LogicExpression> how)
    {
        var a = AsLogic(left);
        var b = AsLogic(right);
        return a is null || b is null
            ? new BadOperand(left.Start, right.End)
            : new LogicOperand(how(a, b), left.Start, right.End);
    }

    private LogicExpression? AsLogic(Operand operand)
    {
        switch (operand)
        {
            case LogicOperand logic:
                return logic.Logic;
            case FlagOperand flag:
                return new FlagIsSet(flag.Slot);
            case BadOperand:
                return null;
            default:
                WrongType(operand, "a condition");
                return null;
        }
    }

    private NumberExpression? AsNumber(Operand operand)
    {
        if (operand is NumberOperand number) return number.Number;
        if (operand is not BadOperand) WrongType(operand, "a number");
        return null;
    }

    private void WrongType(Operand operand, string wanted)
    {
        var end = Math.Max(operand.End, operand.Start + 1);
        var text = _scope.Text[operand.Start..Math.Min(end, _scope.Text.Length)];
        _scope.Add(DiagnosticCatalogue.WrongType, operand.Start, end - operand.Start, $"'{text}'", operand.Kind, wanted);
    }

    private ComparisonOperator? TakeComparison()
    {
        if (_token.Kind != TokenKind.Sign) return null;
        var sign = _scope.Text.AsSpan(_token.Start, _token.Length);
        ComparisonOperator? how = sign switch
        {
            "<" => ComparisonOperator.Less,
            "<=" => ComparisonOperator.AtMost,
            ">" => ComparisonOperator.Greater,
            ">=" => ComparisonOperator.AtLeast,
            "==" or "=" => ComparisonOperator.Equal,
            "!=" or "<>" => ComparisonOperator.NotEqual,
            "=<" => ComparisonOperator.AtMost,
            "=>" => ComparisonOperator.AtLeast,
            _ => null,
        };
        if (how is null) return null;
        var right = sign switch { "=" => "==", "<>" => "!=", "=<" => "<=", "=>" => ">=", _ => null };
        if (right is not null) _scope.Add(DiagnosticCatalogue.WordOperator, _token.Start, _token.Length, sign.ToString(), right);
        Take();
        return how;
    }

    // Signs of programming languages are understood, so that the rest of the line is checked, and reported.
    private bool TakeWord(string word, string sign, string shortSign)
    {
        if (IsWord(word))
        {
            Take();
            return true;
        }
        if (_token.Kind != TokenKind.Sign || sign.Length == 0) return false;
        var text = _scope.Text.AsSpan(_token.Start, _token.Length);
        if (!text.SequenceEqual(sign) && !text.SequenceEqual(shortSign)) return false;
        _scope.Add(DiagnosticCatalogue.WordOperator, _token.Start, _token.Length, text.ToString(), word);
        Take();
        return true;
    }

    private bool IsReserved(Token token) => _scope.Text.AsSpan(token.Start, token.Length) is "and" or "or" or "not" or "in";

    private bool IsWord(string word) =>
        _token.Kind == TokenKind.Name && _scope.Text.AsSpan(_token.Start, _token.Length).SequenceEqual(word);

    private bool IsSign(char sign) => _token.Kind == TokenKind.Sign && _token.Length == 1 && _scope.Text[_token.Start] == sign;

    private bool TakeSign(char sign)
    {
        if (!IsSign(sign)) return false;
        Take();
        return true;
    }

    private Token Take()
    {
        var taken = _token;
        _token = Lexer.Next(_scope.Text, taken.End);
        return taken;
    }

    private void Close(char bracket, int openedAt)
    {
        if (TakeSign(bracket)) return;
        if (_token.Kind == TokenKind.End) _scope.Stop(DiagnosticCatalogue.OpenBracket, openedAt, 1);
        else Unexpected($"'{bracket}'");
    }

    private void ExpectEnd()
    {
        if (_token.Kind != TokenKind.End) Unexpected("'and', 'or' or the end of the line");
    }

    private void Unexpected(string wanted)
    {
        if (_token.Kind == TokenKind.Bad)
            _scope.StopAndAdvise(DiagnosticCatalogue.UnexpectedCharacter, _token.Start, _token.Length, SignAdvice.ForSign(_scope.Text[_token.Start]),
                _scope.TextOf(_token), PercentAdvice.For(_scope.Text, _token.Start));
        else if (_token.Kind == TokenKind.End) _scope.Stop(DiagnosticCatalogue.Expected, _token.Start, 1, wanted, "the end");
        else
        {
            _scope.StopAndAdvise(DiagnosticCatalogue.Expected, _token.Start, _token.Length, SignAdvice.ForUnexpected(_scope.Text, _token, _scope),
                wanted, $"'{_scope.TextOf(_token)}'");
        }
        _token = new Token(TokenKind.End, _scope.Text.Length, 0);
    }

    private static BadOperand Bad(Token token) => new(token.Start, token.End);
}
