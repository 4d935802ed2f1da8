using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.Screens;

/// <summary>What the desk looks like.</summary>
public sealed class DeskGoldenTests
{
    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void The_first_month(int columns, int rows)
    {
        var driver = StageDriver.Of(Played.NewSession(RealContent.Rules), columns, rows);
        Hold("opening", driver);
        Hold("briefing-first", driver.Press(KeyCode.Enter));
        Hold("scene", driver.Press(KeyCode.Enter));
        Hold("month", driver.Type("1"));
        Hold("initiatives", driver.Type("i"));
        driver.Press(KeyCode.Escape).Type("k").Press(KeyCode.PageDown, KeyCode.PageDown, KeyCode.Down, KeyCode.Down, KeyCode.PageUp, KeyCode.Right);
        Hold("month-turned", driver);
        Hold("prediction", driver.Press(KeyCode.Enter).Type("p").Press(KeyCode.Down));
        Hold("briefing-second", driver.Type("r").Type("e"));
        Hold("menu", driver.Press(KeyCode.Escape));
    }

    private static void Hold(string name, StageDriver driver) => GoldenText.Hold($"desk-{name}-{driver.Size.Columns}", driver.Text);
}
