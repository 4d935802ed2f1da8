using MagmaGame.Consoles;
using MagmaGame.Terminal.Text;
using Spectre.Console;

namespace MagmaGame.Asking;

/// <summary>Asks with lists to move in, where a person sits at a terminal that can show them.</summary>
internal sealed class MenuQuestions : IQuestions
{
    private const int Lines = 12;

    private readonly IAnsiConsole _screen;

    public MenuQuestions(IConsoleStreams console) => _screen = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(console.Out),
        ColorSystem = TerminalFacts.Of(console).Color ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
    });

    public string Text(string question, string usual, Func<string, string?> wrong)
    {
        // The prompt itself adds a colon only behind what is usual.
        var prompt = new TextPrompt<string>(Markup.Escape(question + (usual.Length > 0 || question.EndsWith('?') ? "" : ":"))).Validate(typed =>
            wrong(typed.Trim()) is { } why ? ValidationResult.Error(Markup.Escape(why)) : ValidationResult.Success());
        if (usual.Length > 0) prompt.DefaultValue(usual);
        return _screen.Prompt(prompt).Trim();
    }

    // The usual one first, so that Enter takes it.
    public string One(string question, string usual, IReadOnlyList<Choice> choices) => _screen.Prompt(new SelectionPrompt<Choice>()
        .Title(Markup.Escape(question)).PageSize(Lines).EnableSearch().UseConverter(Shown).AddChoices(choices.OrderByDescending(c => c.Word == usual))).Word;

    public IReadOnlyList<string> Some(string question, Func<string, IReadOnlyList<Choice>> find)
    {
        var chosen = new List<string>();
        while (true)
        {
            var typed = _screen.Prompt(new TextPrompt<string>(
                Markup.Escape(chosen.Count == 0 ? question + ":" : $"Taken: {string.Join(", ", chosen)}. More words, or Enter when that is all:")).AllowEmpty());
            if (string.IsNullOrWhiteSpace(typed) && chosen.Count > 0) return chosen;
            var found = find(typed).Where(choice => !chosen.Contains(choice.Word, StringComparer.Ordinal)).ToList();
            if (found.Count == 0) _screen.MarkupLine("Nothing fits. Try another word.");
            else
            {
                // An entry of the menu is one line; what is told there in part is told here in full.
                foreach (var choice in found.Where(choice => IsCut(choice))) _screen.WriteLine(SafeText.Of(Words(choice)));
                chosen.AddRange(_screen.Prompt(new MultiSelectionPrompt<Choice>()
                    .Title("Space takes one, Enter goes on.").NotRequired().PageSize(Lines).UseConverter(Shown).AddChoices(found)).Select(c => c.Word));
                if (chosen.Count == 0) _screen.WriteLine("None is taken, and one is needed.");
            }
        }
    }

    public bool Truth(string question) => _screen.Prompt(new ConfirmationPrompt(Markup.Escape(question)) { DefaultValue = false });

    // A choice is one line; what does not fit on it is cut.
    private string Shown(Choice choice)
    {
        var text = SafeText.Of(Words(choice));
        return Markup.Escape(IsCut(choice) ? text[..(Most - 3)] + "..." : text);
    }

    private int Most => Math.Max(20, _screen.Profile.Width - 8);

    private bool IsCut(Choice choice) => SafeText.Of(Words(choice)).Length > Most;

    private static string Words(Choice choice) => choice.Meaning.Length > 0 ? $"{choice.Word}: {choice.Meaning}" : choice.Word;
}
