namespace MagmaGame.Asking;

/// <summary>Takes what the command line says and asks for the rest; where nobody can be asked, what lacks is gathered.</summary>
/// <param name="questions">Asks; null when nobody can be asked.</param>
internal sealed class Answers(IQuestions? questions)
{
    private readonly List<string> _missing = [];

    /// <summary>A text.</summary>
    /// <param name="given">What the command line says; null when nothing.</param>
    /// <param name="option">How it says it, as <c>--id ID</c>.</param>
    /// <param name="question">What to ask otherwise.</param>
    /// <param name="usual">What holds when nothing is said; empty when something must be.</param>
    /// <param name="wrong">What is wrong with an answer; null when nothing is.</param>
    /// <exception cref="CommandFailure">What the command line says is wrong, or the input has ended.</exception>
    public string Text(string? given, string option, string question, string usual, Func<string, string?> wrong)
    {
        if (given is not null) return wrong(given) is { } why ? throw new CommandFailure($"{option.Split(' ')[0]}: {why}") : given;
        if (questions is not null) return questions.Text(question, usual, wrong);
        if (usual.Length > 0) return usual;
        _missing.Add(option);
        return "";
    }

    /// <summary>One of a few words.</summary>
    /// <exception cref="CommandFailure">It is none of them, or the input has ended.</exception>
    public string One(string? given, string option, string question, string usual, IReadOnlyList<Choice> choices, Func<string, string?> wrong)
    {
        return given is not null || questions is null ? Text(given, option, question, usual, wrong) : questions.One(question, usual, choices);
    }

    /// <summary>Some of very many words.</summary>
    /// <exception cref="CommandFailure">One is none of them, or the input has ended.</exception>
    public IReadOnlyList<string> Some(
        IReadOnlyList<string> given, string option, string question, Func<string, IReadOnlyList<Choice>> find, Func<string, string?> wrong)
    {
        if (given.Count > 0)
            return given.Select(wrong).FirstOrDefault(why => why is not null) is { } why ? throw new CommandFailure($"{option.Split(' ')[0]}: {why}") : given;
        if (questions is not null) return questions.Some(question, find);
        _missing.Add(option);
        return [];
    }

    /// <summary>Ends the command when something lacks that nobody could be asked for.</summary>
    /// <param name="command">The command, as it is typed.</param>
    /// <exception cref="CommandFailure">Something lacks.</exception>
    public void Complete(string command)
    {
        if (_missing.Count > 0)
            throw new CommandFailure($"Nobody can be asked here, so '{command}' needs {string.Join(", ", _missing)}; and --yes, to write what it makes.");
    }
}
