using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Screens;

public sealed class EndingScreenTests
{
    [Theory]
    [InlineData(OutcomeVariant.Chosen, true)]
    [InlineData(OutcomeVariant.Coordinated, false)]
    [InlineData(OutcomeVariant.Involuntary, true)]
    public void Each_outcome_is_told_page_by_page(OutcomeVariant variant, bool catastrophe)
    {
        var session = PlayedByPolicy.With(v => v.Ending.Variant == variant && v.Catastrophe == catastrophe);
        var table = new PlayedTable(session).Show(t => new EndingScreen(t));
        foreach (var page in new[] { "outcome", "chance", "roll", "aftermath" })
        {
            foreach (var (columns, rows) in new[] { (80, 24), (120, 40) })
                GoldenText.Hold($"ending-{variant.ToString().ToLowerInvariant()}-{page}-{columns}", table.At(columns, rows));
            table.Driver.Press(KeyCode.Enter);
        }
        Assert.IsType<DebriefScreen>(table.Driver.Stage.Top);
    }

    [Fact]
    public void Every_variant_and_verdict_fits_its_page_without_scrolling()
    {
        var seen = new HashSet<(OutcomeVariant, bool)>();
        foreach (var policy in RealContent.Catalogue.Policies.Where(p => !p.Lab && p.Start.IsEmpty))
        {
            for (uint seed = 1; seed < 4; seed++)
            {
                var session = PlayedByPolicy.Finished(policy.Id, seed);
                var verdict = session.Game.Verdict!.Value;
                if (!seen.Add((verdict.Ending.Variant, verdict.Catastrophe))) continue;
                var table = new PlayedTable(session).Show(t => new EndingScreen(t));
                for (var page = 0; page < 4; page++, table.Driver.Press(KeyCode.Enter))
                    Assert.DoesNotContain("▼", table.Driver.Text, StringComparison.Ordinal);
            }
        }
        Assert.True(seen.Count > 4, $"Only {seen.Count} kinds of end were met.");
    }

    [Fact]
    public void The_roll_is_not_told_before_it_has_fallen()
    {
        var table = new PlayedTable(Session()).Show(t => new EndingScreen(t));
        var verdict = EndingView.Of(table.Table.Session, null).Verdict.Name;
        Assert.DoesNotContain(verdict, table.Driver.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Right);
        Assert.DoesNotContain(verdict, table.Driver.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[", table.Driver.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Right);
        Assert.Contains(verdict, table.Driver.Text, StringComparison.Ordinal);
        Assert.Contains("[", table.Driver.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Left);
        Assert.Contains("before the roll", table.Driver.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_has_none_before_it_and_says_so()
    {
        var table = new PlayedTable(Session()).Show(t => new EndingScreen(t));
        table.Driver.Press(KeyCode.Left);
        Assert.Contains("This is the first page.", table.Driver.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_ascii_the_field_is_told_by_other_signs()
    {
        var table = new PlayedTable(Session(), glyphs: GlyphSet.Ascii).Show(t => new EndingScreen(t));
        table.Driver.Press(KeyCode.Enter, KeyCode.Enter);
        Assert.True(System.Text.Ascii.IsValid(table.Driver.Text));
        GoldenText.Hold("ending-roll-ascii", table.Driver.Text);
    }

    [Theory]
    [InlineData(0.001, 0.5, false, 1)]
    [InlineData(0.234, 0.2339, true, 23)]
    [InlineData(0.234, 0.2341, false, 23)]
    [InlineData(0.238, 0.2379, true, 24)]
    [InlineData(0.2351, 0.2352, false, 24)]
    [InlineData(0.999, 0.9989, true, 99)]
    [InlineData(0.9999, 0.99995, false, 99)]
    public void The_roll_lies_on_its_own_side_of_the_field(double chance, double fell, bool catastrophe, int lost)
    {
        var roll = new RollFact(chance, fell, catastrophe);
        Assert.Equal(lost, roll.Lost(100));
        Assert.Equal(catastrophe, roll.Part(100) < lost);
    }

    [Fact]
    public void The_roll_shown_is_the_one_that_decided()
    {
        for (uint seed = 1; seed < 8; seed++)
        {
            var session = PlayedByPolicy.Finished("plan", seed);
            var roll = EndingFacts.Of(session, Hindsight.Of(session), null).Roll;
            Assert.Equal(roll.Catastrophe, roll.Fell < roll.Chance);
        }
    }

    [Fact]
    public void A_click_anywhere_turns_the_page()
    {
        var table = new PlayedTable(Session()).Show(t => new EndingScreen(t));
        Assert.Contains("before the roll", table.Driver.Click("Why it ended now").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_can_be_drawn_at_any_size()
    {
        var table = new PlayedTable(Session()).Show(t => new EndingScreen(t));
        for (var page = 0; page < 4; page++)
        {
            for (var columns = 80; columns <= 200; columns += 15)
                for (var rows = 24; rows <= 60; rows += 3) Assert.Contains("The end", table.At(columns, rows), StringComparison.Ordinal);
            table.Driver.Press(KeyCode.Right);
        }
    }

    private static GameSession Session() => PlayedByPolicy.Finished("plan", 3);
}
