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
/// The grammar of conditions and arithmetic, read by recursive descent: a method for each rule, the loosest first. Names are
/// resolved and types checked on the way; a wrong name is reported once and what contains it is given up silently, while the rest
/// of the line is still checked.
/// </summary>
internal sealed class ExpressionParser
{
    // Brackets within brackets; far more than anybody reads, far fewer than the stack holds.
    private const int MostLevels = 48;

    private readonly ExpressionScope _scope;
    private readonly References _references;
    private readonly ExpressionBuilder _builder;
    private readonly TokenCursor _tokens;
    private int _level;

    private ExpressionParser(ExpressionScope scope, int start)
    {
        _scope = scope;
        _references = new References(scope);
        _builder = new ExpressionBuilder(scope);
        _tokens = new TokenCursor(scope, start);
    }

    /// <summary>Reads a condition; null when something in it is wrong.</summary>
    public static LogicExpression? Condition(ScalarNode scalar, FileContext context, Trail parent, int index = -1)
    {
        var scope = new ExpressionScope(scalar, context, parent, index);
        var parser = new ExpressionParser(scope, 0);
        var whole = parser.Or();
        parser._tokens.ExpectEnd();
        // Of half a line nothing can be proved.
        var logic = scope.IsStopped ? null : parser._builder.AsLogic(whole);
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
        if (inBrackets) parser._tokens.Close(')', start - 1);
        parser._tokens.ExpectEnd();
        return parser._builder.AsNumber(whole);
    }

    private Operand Or()
    {
        if (++_level > MostLevels)
        {
            var token = _tokens.Current;
            _scope.Stop(DiagnosticCatalogue.ExpressionTooDeep, token.Start, token.Length);
            _tokens.GoToEnd();
            _level--;
            return Bad(_tokens.Current);
        }
        var left = And();
        while (_tokens.TakeWord("or", "||", "|")) left = _builder.Join(left, And(), static (a, b) => new Disjunction(a, b));
        _level--;
        return left;
    }

    private Operand And()
    {
        var left = Not();
        while (_tokens.TakeWord("and", "&&", "&")) left = _builder.Join(left, Not(), static (a, b) => new Conjunction(a, b));
        return left;
    }

    private Operand Not()
    {
        var start = _tokens.Current.Start;
        var negations = 0;
        while (_tokens.TakeWord("not", "!", "!")) negations++;
        var operand = Comparison();
        return negations == 0 ? operand : _builder.Negate(operand, negations, start);
    }

    private Operand Comparison()
    {
        var left = Sum();
        if (_tokens.IsWord("in") || _tokens.IsWord("not")) return MemberOf(left);
        Operand? whole = null;
        while (_tokens.TakeComparison() is { } how)
        {
            if (left is PhaseOperand phase)
            {
                whole = PhaseEquals(phase, how);
                break;
            }
            var right = Sum();
            var pair = _builder.Compare(left, how, right);
            whole = whole is null ? pair : _builder.Join(whole, pair, static (a, b) => new Conjunction(a, b));
            left = right;
        }
        return whole ?? left;
    }

    private Operand PhaseEquals(PhaseOperand phase, ComparisonOperator how)
    {
        if (how is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual))
        {
            _scope.Add(DiagnosticCatalogue.WrongType, phase.Start, phase.End - phase.Start, "'phase'", "the phase", "a number");
            Sum();
            return new BadOperand(phase.Start, _tokens.Current.Start);
        }
        var end = _tokens.Current.End;
        var value = PhaseName();
        if (value is not { } number) return new BadOperand(phase.Start, end);
        LogicExpression equal = new Membership(new VariableNumber(phase.Slot), [number]);
        return new LogicOperand(how == ComparisonOperator.Equal ? equal : new Negation(equal), phase.Start, end);
    }

    private Operand MemberOf(Operand left)
    {
        var negated = _tokens.TakeWord("not");
        if (!_tokens.TakeWord("in"))
        {
            _tokens.Unexpected("'in'");
            return Bad(_tokens.Current);
        }
        var open = _tokens.Current;
        if (!_tokens.TakeSign('['))
        {
            _tokens.Unexpected("'[' after 'in'");
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
        while (_tokens.TakeSign(','));
        _tokens.Close(']', open.Start);
        var end = _tokens.Current.Start;
        var variable = left switch
        {
            PhaseOperand phase => new VariableNumber(phase.Slot),
            NumberOperand number => number.Number,
            BadOperand => null,
            _ => _builder.AsNumber(left),
        };
        if (variable is null || !sound) return new BadOperand(left.Start, end);
        LogicExpression member = new Membership(variable, values.DrainToImmutable());
        return new LogicOperand(negated ? new Negation(member) : member, left.Start, end);
    }

    private double? PhaseName()
    {
        if (_tokens.Current.Kind != TokenKind.Name)
        {
            _tokens.Unexpected("the name of a phase");
            return null;
        }
        var token = _tokens.Take();
        var name = _scope.TextOf(token);
        if (EnumNames<Phase>.TryParse(name, out var phase)) return (int)phase;
        _scope.UnknownName(DiagnosticCatalogue.UnknownPhase, token.Start, name, EnumNames<Phase>.All, null, name);
        return null;
    }

    private double? Literal()
    {
        var start = _tokens.Current.Start;
        var operand = Sum();
        if (operand is BadOperand) return null;
        if (operand is NumberOperand { Number: ConstantNumber constant }) return constant.Value;
        _scope.Add(DiagnosticCatalogue.WrongType, start, operand.End - start, "this", operand.Kind, "a number written out");
        return null;
    }

    private Operand Sum()
    {
        var left = Product();
        while (true)
        {
            if (_tokens.TakeSign('+')) left = _builder.Combine(ArithmeticOperator.Add, left, Product());
            else if (_tokens.TakeSign('-')) left = _builder.Combine(ArithmeticOperator.Subtract, left, Product());
            else return left;
        }
    }

    private Operand Product()
    {
        var left = Signed();
        while (true)
        {
            if (_tokens.TakeSign('*')) left = _builder.Combine(ArithmeticOperator.Multiply, left, Signed());
            else if (_tokens.TakeSign('/')) left = _builder.Combine(ArithmeticOperator.Divide, left, Signed());
            else return left;
        }
    }

    private Operand Signed()
    {
        var start = _tokens.Current.Start;
        var minus = false;
        while (_tokens.TakeSign('-')) minus = !minus;
        var operand = Primary();
        return minus ? _builder.Minus(operand, start) : operand;
    }

    private Operand Primary()
    {
        var token = _tokens.Current;
        if (token.Kind == TokenKind.Number) return Number(_tokens.Take());
        if (token.Kind == TokenKind.Name && !_tokens.IsReserved()) return Name(_tokens.Take());
        if (_tokens.TakeSign('('))
        {
            var inner = Or();
            _tokens.Close(')', token.Start);
            return inner with { Start = token.Start };
        }
        _tokens.Unexpected("a name or a number");
        return Bad(token);
    }

    private Operand Number(Token token)
    {
        if (MonthAdvice.LengthOfDate(_scope.Text, token.Start) is not (> 0 and var length)) return _builder.Constant(token);
        var date = token with { Length = length };
        _scope.Add(DiagnosticCatalogue.MalformedNumber, date.Start, date.Length, _scope.TextOf(date), $"; {MonthAdvice.ForDate(_scope.TextOf(date))}");
        _tokens.GoTo(date.End);
        return Bad(date);
    }

    private Operand Name(Token token)
    {
        var name = _scope.TextOf(token);
        if (_tokens.IsSign('(')) return Call(token, name);
        if (_scope.Names.Variables.Find(name) is not { } variable)
        {
            if (StoryNames.Find(name, token, _scope) is { } fact) return fact;
            if (_references.UnknownWords(token) is not { } words) _references.UnknownVariable(name, token);
            else
            {
                token = words;
                _tokens.GoTo(token.End);
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
        var open = _tokens.Current;
        if (!References.IsFunction(name) && !StoryNames.IsFunction(name, _scope))
        {
            var near = _scope.Report.Nearest(name, References.Functions);
            _scope.StopAndSuggest(DiagnosticCatalogue.UnknownFunction, token.Start, token.Length, near, name);
            _tokens.GoToEnd();
            return Bad(token);
        }
        var reference = _tokens.TakeReference(open);
        if (reference.Length == 0)
            _scope.Stop(DiagnosticCatalogue.WrongArguments, reference.Start, 1, name, "one name in the brackets");
        _tokens.Close(')', open.Start);
        if (reference.Length == 0) return Bad(token);
        return StoryNames.IsFunction(name, _scope)
            ? StoryNames.Resolve(name, token, reference, _scope)
            : _references.Resolve(name, reference, token.Start);
    }

    private Operand Extreme(Token token, string name)
    {
        var open = _tokens.Take();
        var left = Or();
        if (!_tokens.TakeSign(','))
        {
            _scope.Stop(DiagnosticCatalogue.WrongArguments, _tokens.Current.Start, _tokens.Current.Length, name,
                "two numbers with a comma between");
            return Bad(token);
        }
        var right = Or();
        var end = _tokens.Current.End;
        _tokens.Close(')', open.Start);
        var how = name == "min" ? ArithmeticOperator.Min : ArithmeticOperator.Max;
        return _builder.Combine(how, left, right) with { Start = token.Start, End = end };
    }

    private static BadOperand Bad(Token token) => new(token.Start, token.End);
}
