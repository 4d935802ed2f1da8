using System.Globalization;
using MagmaGame.Consoles;
using MagmaGame.Naming;
using MagmaGame.Printing;

namespace MagmaGame.Asking;

/// <summary>Asks line by line, in any terminal.</summary>
/// <param name="console">Where to ask.</param>
/// <param name="atEnd">What to say when the input ends.</param>
internal sealed class PlainQuestions(IConsoleStreams console, string atEnd) : IQuestions
{
    private readonly PrintedPage _page = PrintedPage.Of(console);

    public string Text(string question, string usual, Func<string, string?> wrong)
    {
        Ask(usual.Length > 0 ? $"{question} (Enter for {usual})" : question);
        while (true)
        {
            var typed = Read();
            if (typed.Length == 0) typed = usual;
            if ((typed.Length == 0 ? "Something must be typed." : wrong(typed)) is not { } why) return typed;
            _page.Line(why);
        }
    }

    public string One(string question, string usual, IReadOnlyList<Choice> choices)
    {
        Ask(usual.Length > 0 ? $"{question} (Enter for {usual})" : question);
        List(choices);
        while (true)
        {
            var typed = Read();
            if (typed.Length == 0) typed = usual;
            if (Numbered(typed, choices) is { } choice) return choice.Word;
            var words = choices.Select(c => c.Word).ToList();
            if (words.Contains(typed, StringComparer.Ordinal)) return typed;
            _page.Line($"That is none of them: 1 to {choices.Count}, or a name.{Suggestion.For(typed, words)}");
        }
    }

    public IReadOnlyList<string> Some(string question, Func<string, IReadOnlyList<Choice>> find)
    {
        Ask(question);
        var chosen = new List<string>();
        IReadOnlyList<Choice> found = [];
        while (true)
        {
            var typed = Read();
            if (typed.Length == 0 && chosen.Count > 0) return chosen;
            var pieces = typed.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            if (pieces.Length > 0 && Array.TrueForAll(pieces, piece => Numbered(piece, found) is not null))
            {
                chosen.AddRange(pieces.Select(piece => Numbered(piece, found)!.Word).Except(chosen, StringComparer.Ordinal).ToList());
                _page.Line($"Taken: {string.Join(", ", chosen)}. Type more words or numbers; Enter when that is all.");
                continue;
            }
            found = typed.Length == 0 ? [] : find(typed);
            if (found.Count == 0) _page.Line(typed.Length == 0 ? "At least one is needed: type a word or two." : "Nothing fits. Try another word.");
            else
            {
                List(found);
                _page.Line("Type numbers to take, or other words.");
            }
        }
    }

    public bool Truth(string question)
    {
        _page.Line($"{question} (yes or no)");
        while (true)
        {
            switch (Read().ToLowerInvariant())
            {
                case "yes" or "y": return true;
                case "no" or "n": return false;
                default:
                    _page.Line("Type yes or no.");
                    break;
            }
        }
    }

    private void Ask(string question) => _page.Line(question.EndsWith('?') ? question : question + ":");

    private void List(IReadOnlyList<Choice> choices)
    {
        for (var i = 0; i < choices.Count; i++)
            _page.Line(choices[i].Meaning.Length > 0 ? $"{choices[i].Word}: {choices[i].Meaning}" : choices[i].Word, $"{i + 1}. ");
    }

    private string Read()
    {
        console.Out.Write("> ");
        console.Out.Flush();
        return console.In.ReadLine()?.Trim() ?? throw new CommandFailure(atEnd);
    }

    private static Choice? Numbered(string typed, IReadOnlyList<Choice> choices) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= choices.Count
            ? choices[number - 1]
            : null;
}
