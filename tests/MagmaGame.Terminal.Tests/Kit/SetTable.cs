using MagmaGame.Session;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Playing;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>A game on its desk, with the table at hand so that a test can lay any screen on it.</summary>
internal sealed record SetTable(StageDriver Driver, GameTable Table)
{
    public static SetTable Of(
        GameSession session, int columns = 80, int rows = 24, GlyphSet glyphs = GlyphSet.Full, Action<int>? branch = null)
    {
        var driver = new StageDriver(columns, rows, glyphs);
        var table = new GameTable(driver.Stage, session, "game-1", () => driver.Stage.Leave(HostExit.Left)) { Branch = branch };
        driver.Stage.Open(table.Screen(GameTab.Desk));
        return new SetTable(driver, table);
    }

    public Screen? Top => Driver.Stage.Top;

    public string Text => Driver.Text;

    public SetTable Open(Func<GameTable, Screen> screen)
    {
        Driver.Stage.Open(screen(Table));
        return this;
    }

    public SetTable Open(GameTab tab)
    {
        Table.Show(tab);
        return this;
    }
}
