using MagmaGame.Session;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.Screens;

/// <summary>A game on the stage, with what is played in the background waited for.</summary>
internal sealed class PlayedTable
{
    public PlayedTable(GameSession session, int columns = 80, int rows = 24, GlyphSet glyphs = GlyphSet.Full)
    {
        Driver = new StageDriver(columns, rows, glyphs);
        Table = new GameTable(Driver.Stage, session, "game-1", () => HasLeft = true);
        Driver.Stage.Open(Table.Screen(GameTab.Desk));
    }

    public StageDriver Driver { get; }

    public GameTable Table { get; }

    public bool HasLeft { get; private set; }

    public PlayedTable Show(Func<GameTable, Screen> screen)
    {
        Driver.Stage.Open(screen(Table));
        return this;
    }

    /// <summary>Has the other games played to their end.</summary>
    public PlayedTable Compared()
    {
        Assert.True(SpinWait.SpinUntil(
            () =>
            {
                Driver.Stage.DoPosted();
                return Table.Comparison is not null;
            },
            TimeSpan.FromMinutes(2)));
        return this;
    }

    public string At(int columns, int rows)
    {
        Driver.Size = new TerminalSize(columns, rows);
        return Driver.Text;
    }
}
