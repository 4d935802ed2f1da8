using MagmaGame.Session;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>Plays full screen without a terminal: keys and clicks in, text out.</summary>
internal sealed class StageDriver(int columns = 80, int rows = 24, GlyphSet glyphs = GlyphSet.Full)
{
    public ScreenStage Stage { get; } = new(new ScreenSettings(Glyphs: glyphs));

    public TerminalSize Size { get; set; } = new(columns, rows);

    /// <summary>A game on its desk.</summary>
    public static StageDriver Of(GameSession session, int columns = 80, int rows = 24, GlyphSet glyphs = GlyphSet.Full)
    {
        var driver = new StageDriver(columns, rows, glyphs);
        var table = new GameTable(driver.Stage, session, "game-1", () => driver.Stage.Leave(HostExit.Left));
        driver.Stage.Open(table.Screen(GameTab.Desk));
        return driver;
    }

    public Canvas Canvas => Stage.Draw(Size);

    public string Text => Canvas.ToText();

    /// <summary>Types letters, one key each.</summary>
    public StageDriver Type(string letters)
    {
        foreach (var rune in letters.EnumerateRunes()) Press(new Key(KeyCode.Character, rune));
        return this;
    }

    public StageDriver Press(params KeyCode[] codes)
    {
        foreach (var code in codes) Press(new Key(code));
        return this;
    }

    public StageDriver Press(Key key)
    {
        _ = Canvas;
        Stage.DoPosted();
        if (Stage.Exit is null) Stage.Handle(new KeyInput(key));
        return this;
    }

    /// <summary>Clicks on the first place where a text stands.</summary>
    public StageDriver Click(string text)
    {
        var lines = Text.Split('\n');
        for (var row = 0; row < lines.Length; row++)
        {
            var at = lines[row].IndexOf(text, StringComparison.Ordinal);
            if (at < 0) continue;
            Stage.Handle(new MouseInput(MouseAction.Press, at, row));
            Stage.Handle(new MouseInput(MouseAction.Release, at, row));
            return this;
        }
        throw new InvalidOperationException($"There is no “{text}” on the screen:\n{Text}");
    }
}
