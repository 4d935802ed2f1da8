using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.Screens;

public sealed class JournalScreenTests
{
    [Theory]
    [InlineData(Pace.Monthly, "end of the month", "end of the quarter")]
    [InlineData(Pace.Quarterly, "end of the quarter", "end of the month")]
    public void A_round_ends_under_its_own_name(Pace pace, string said, string unsaid)
    {
        var table = new PlayedTable(PlayedByPolicy.Finished("plan", 3, pace: pace)).Show(t => t.Screen(GameTab.Journal));
        Assert.Contains(said, table.Driver.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, table.Driver.Text, StringComparison.Ordinal);
    }
}
