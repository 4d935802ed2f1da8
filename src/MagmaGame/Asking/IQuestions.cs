namespace MagmaGame.Asking;

/// <summary>Something to choose: the word it is known by, and what that means.</summary>
internal sealed record Choice(string Word, string Meaning);

/// <summary>Asks a person, one thing at a time.</summary>
internal interface IQuestions
{
    /// <summary>A text in which nothing is wrong.</summary>
    /// <param name="question">What to ask.</param>
    /// <param name="usual">What nothing typed means; empty when something must be.</param>
    /// <param name="wrong">What is wrong with an answer; null when nothing is.</param>
    /// <exception cref="CommandFailure">The input has ended.</exception>
    string Text(string question, string usual, Func<string, string?> wrong);

    /// <summary>The word of one of a few things.</summary>
    /// <param name="question">What to ask.</param>
    /// <param name="usual">The word that nothing typed means; empty when something must be.</param>
    /// <param name="choices">The things.</param>
    /// <exception cref="CommandFailure">The input has ended.</exception>
    string One(string question, string usual, IReadOnlyList<Choice> choices);

    /// <summary>The words of at least one of very many things, which are looked for by what is typed.</summary>
    /// <param name="question">What to ask.</param>
    /// <param name="find">The things that fit what was typed, the nearest first.</param>
    /// <exception cref="CommandFailure">The input has ended.</exception>
    IReadOnlyList<string> Some(string question, Func<string, IReadOnlyList<Choice>> find);

    /// <summary>Yes or no.</summary>
    /// <exception cref="CommandFailure">The input has ended.</exception>
    bool Truth(string question);
}
