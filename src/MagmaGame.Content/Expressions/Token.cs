namespace MagmaGame.Content.Expressions;

/// <summary>What a piece of an expression is.</summary>
internal enum TokenKind
{
    End,
    Name,
    Number,
    /// <summary>An operator, bracket or comma; its text tells which.</summary>
    Sign,
    /// <summary>A character without meaning, already reported.</summary>
    Bad,
}

/// <summary>A piece of an expression and its place in the text.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
