using System.Text;
using MagmaGame.Analysis.Endings;
using MagmaGame.Analysis.Policies;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Text;
using MagmaGame.TestKit;

namespace MagmaGame.Terminal.Tests.Plain;

public sealed class WholeGameTests
{
    [Theory]
    [InlineData(40, 7u)]
    [InlineData(80, 7u)]
    [InlineData(80, 8u)]
    [InlineData(200, 9u)]
    public void A_game_is_played_from_the_first_line_to_the_verdict(int width, uint seed)
    {
        var played = Played.From(RealContent.Rules, Played.ToTheEnd, new PlainSettings(width, Echo: true), seed);
        Assert.Equal(PlainExit.Finished, played.Exit);
        Assert.Contains("P(catastrophe)", played.Text, StringComparison.Ordinal);
        Assert.All(played.Lines, line => Assert.True(DisplayWidth.Of(line) <= width, line));
        Assert.DoesNotContain('\u001b', played.Text);
        Assert.DoesNotContain('\u00A0', played.Text);
        Assert.DoesNotContain("{cast.", played.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", played.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void Content_with_hardly_any_text_can_be_played_too(int width)
    {
        var script = "args\nsources\nstatus\nrivals\n1\ninitiatives\ntake open-lines\n1\nend\n" + Played.ToTheEnd;
        var played = Played.From(TinyCatalogue.Rules, script, new PlainSettings(width, Echo: true));
        Assert.Equal(PlainExit.Finished, played.Exit);
        Assert.Contains(played.Session.Decisions, d => d.Decision.Kind == Simulation.Decisions.DecisionKind.TakeInitiative);
        Assert.All(played.Lines, line => Assert.True(DisplayWidth.Of(line) <= width, line));
    }

    [Fact]
    public void Ascii_means_ascii()
    {
        var script = "args\nsources\nhelp\nstatus\nrivals\n" + Played.ToTheEnd;
        var played = Played.From(RealContent.Rules, script, new PlainSettings(Ascii: true, Echo: true));
        Assert.True(Ascii.IsValid(played.Text));
    }

    [Fact]
    public void Colour_adds_codes_and_changes_no_word()
    {
        var plain = Played.From(RealContent.Rules, Played.ToTheEnd);
        var coloured = Played.From(RealContent.Rules, Played.ToTheEnd, new PlainSettings(Colour: true));
        Assert.Contains('\u001b', coloured.Text);
        Assert.Equal(
            plain.Text,
            System.Text.RegularExpressions.Regex.Replace(
                coloured.Text, "\u001b\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void Every_scenario_can_be_played_by_the_first_options()
    {
        foreach (var scenario in RealContent.Catalogue.Scenarios)
        {
            var session = Session.GameSession.Start(
                RealContent.Rules, new Session.GameSetup(scenario.Id, 3, Simulation.Games.Pace.Quarterly, Teaching: false), new Silence());
            var game = new PlainGame(session, new StringReader(Played.ToTheEnd), TextWriter.Null, new PlainSettings());
            Assert.Equal(PlainExit.Finished, game.Run());
        }
    }

    [Fact]
    public void A_policy_can_be_watched()
    {
        var session = Played.NewSession(RealContent.Rules);
        var output = new StringWriter();
        var policy = new PolicyPlayer(RealContent.Rules, RealContent.Catalogue.Policy("plan")!);
        new WatchedGame(session, policy.NextDecision, output, new PlainSettings(), s => EndingComparison.Of(s.Game)).Run();
        Assert.True(session.IsOver);
        Assert.Contains("P(catastrophe)", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("In this one world, with all its", output.ToString(), StringComparison.Ordinal);
        Assert.All(output.ToString().Split('\n'), line => Assert.True(DisplayWidth.Of(line.TrimEnd()) <= 80, line));
    }

    [Fact]
    public void A_watched_game_can_be_stopped()
    {
        var session = Played.NewSession(RealContent.Rules);
        var policy = new PolicyPlayer(RealContent.Rules, RealContent.Catalogue.Policy("plan")!);
        var watched = new WatchedGame(session, policy.NextDecision, TextWriter.Null, new PlainSettings());
        Assert.Throws<OperationCanceledException>(() => watched.Run(new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_policy_that_decides_what_is_not_possible_is_a_mistake_of_the_caller()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene()));
        var watched = new WatchedGame(session, _ => Simulation.Decisions.Decision.EndRound, TextWriter.Null, new PlainSettings());
        Assert.Throws<InvalidOperationException>(() => watched.Run());
    }

    private sealed class Silence : Session.Journals.IJournalWriter
    {
        public void Append(string line)
        {
        }
    }
}
