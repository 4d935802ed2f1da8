using MagmaGame.Content.Diagnostics;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Expressions;

/// <summary>
/// The token of an expression that comes next, and what may be taken from there. After a mistake in the grammar it stands at the
/// end: what follows cannot be understood, and nothing is said about it.
/// </summary>
internal sealed class TokenCursor(ExpressionScope scope, int start)
{
    /// <summary>The token that comes next.</summary>
    public Token Current { get; private set; } = Lexer.Next(scope.Text, start);

    /// <summary>Takes the token that comes next, whatever it is.</summary>
    public Token Take()
    {
        var taken = Current;
        Current = Lexer.Next(scope.Text, taken.End);
        return taken;
    }

    /// <summary>Takes a name that may hold dots and dashes from behind <paramref name="opening"/>; of no length when there is none.</summary>
    public Token TakeReference(Token opening)
    {
        var reference = Lexer.NextReference(scope.Text, opening.End);
        Current = Lexer.Next(scope.Text, reference.End);
        return reference;
    }

    /// <summary>Whether a word comes next.</summary>
    public bool IsWord(string word) =>
        Current.Kind == TokenKind.Name && scope.Text.AsSpan(Current.Start, Current.Length).SequenceEqual(word);

    /// <summary>Whether a word comes next that stands for no name.</summary>
    public bool IsReserved() =>
        Current.Kind == TokenKind.Name && scope.Text.AsSpan(Current.Start, Current.Length) is "and" or "or" or "not" or "in";

    /// <summary>Whether a sign of one character comes next.</summary>
    public bool IsSign(char sign) => Current.Kind == TokenKind.Sign && Current.Length == 1 && scope.Text[Current.Start] == sign;

    /// <summary>Takes a sign of one character, if it comes next.</summary>
    public bool TakeSign(char sign)
    {
        if (!IsSign(sign)) return false;
        Take();
        return true;
    }

    /// <summary>Takes a word, if it comes next.</summary>
    public bool TakeWord(string word)
    {
        if (!IsWord(word)) return false;
        Take();
        return true;
    }

    /// <summary>Takes a word or the signs that programming languages have for it, if one of them comes next. The signs are
    /// understood, so that the rest of the line is checked, and reported.</summary>
    public bool TakeWord(string word, string sign, string shortSign)
    {
        if (TakeWord(word)) return true;
        if (Current.Kind != TokenKind.Sign) return false;
        var text = scope.Text.AsSpan(Current.Start, Current.Length);
        if (!text.SequenceEqual(sign) && !text.SequenceEqual(shortSign)) return false;
        scope.Add(DiagnosticCatalogue.WordOperator, Current.Start, Current.Length, text.ToString(), word);
        Take();
        return true;
    }

    /// <summary>Takes a comparison, if one comes next; reports one that is written otherwise here.</summary>
    public ComparisonOperator? TakeComparison()
    {
        if (Current.Kind != TokenKind.Sign) return null;
        var sign = scope.Text.AsSpan(Current.Start, Current.Length);
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
        if (right is not null) scope.Add(DiagnosticCatalogue.WordOperator, Current.Start, Current.Length, sign.ToString(), right);
        Take();
        return how;
    }

    /// <summary>Takes a closing bracket, or reports that it is missing.</summary>
    /// <param name="bracket">The bracket.</param>
    /// <param name="openedAt">Where the one stands that it closes.</param>
    public void Close(char bracket, int openedAt)
    {
        if (TakeSign(bracket)) return;
        if (Current.Kind == TokenKind.End) scope.Stop(DiagnosticCatalogue.OpenBracket, openedAt, 1);
        else Unexpected($"'{bracket}'");
    }

    /// <summary>Reports what follows though nothing may.</summary>
    public void ExpectEnd()
    {
        if (Current.Kind != TokenKind.End) Unexpected("'and', 'or' or the end of the line");
    }

    /// <summary>Reports what comes next in place of what should, and goes to the end.</summary>
    public void Unexpected(string wanted)
    {
        if (Current.Kind == TokenKind.Bad)
            scope.StopAndAdvise(DiagnosticCatalogue.UnexpectedCharacter, Current.Start, Current.Length, SignAdvice.ForSign(scope.Text[Current.Start]),
                scope.TextOf(Current), PercentAdvice.For(scope.Text, Current.Start));
        else if (Current.Kind == TokenKind.End) scope.Stop(DiagnosticCatalogue.Expected, Current.Start, 1, wanted, "the end");
        else
        {
            scope.StopAndAdvise(DiagnosticCatalogue.Expected, Current.Start, Current.Length, SignAdvice.ForUnexpected(scope.Text, Current, scope),
                wanted, $"'{scope.TextOf(Current)}'");
        }
        GoToEnd();
    }

    /// <summary>Goes on behind what more than one token was meant to be.</summary>
    /// <param name="place">Where, in characters from the expression's beginning.</param>
    public void GoTo(int place) => Current = Lexer.Next(scope.Text, place);

    /// <summary>Passes over all that is left.</summary>
    public void GoToEnd() => Current = new Token(TokenKind.End, scope.Text.Length, 0);
}
