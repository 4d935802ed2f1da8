using MagmaGame.Session;
using MagmaGame.Terminal.Plain.Screens;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain;

/// <summary>What every part of a plain game works with: the game, what is read, what is written.</summary>
/// <param name="Session">The game.</param>
/// <param name="Input">Where lines come from.</param>
/// <param name="Page">Where lines go.</param>
/// <param name="Settings">How to show and ask.</param>
internal sealed record PlainTable(GameSession Session, TextReader Input, Page Page, PlainSettings Settings)
{
    // No answer is longer; more than this is a mistake or an attack.
    private const int MostTyped = 2000;

    /// <summary>Whether a prediction is asked for each month.</summary>
    public bool Teaching => Settings.Teaching || Session.Setup.Teaching;

    /// <summary>What a round is called.</summary>
    public string Round => RoundWords.Of(Session);

    /// <summary>The hints of a tutorial; null when the game is none.</summary>
    public Guidance? Guidance { get; } = Settings.Tutorial is { } tutorial ? new Guidance(tutorial, Session, Page) : null;

    /// <summary>The words of the glossary that the game has named so far; null when they are not to be marked.</summary>
    public TermsMet? Terms { get; } = Settings.MarkTerms ? new TermsMet(Session) : null;

    /// <summary>Writes the briefing of the round.</summary>
    public void Brief()
    {
        var view = BriefingView.Of(Session);
        BriefingScreen.Write(Page, view, Terms?.Briefing(view) ?? TermMarks.None);
    }

    /// <summary>Asks for a line; null when the input has ended.</summary>
    /// <param name="hints">Whether this is a place for hints.</param>
    public string? Read(bool hints = true)
    {
        if (hints) Guidance?.Give();
        Page.Prompt();
        var line = Input.ReadLine();
        Page.Typed(line);
        return line?.Length > MostTyped ? line[..MostTyped] : line;
    }
}
