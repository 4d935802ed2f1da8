using MagmaGame.Analysis.Debriefs;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Screens;

/// <summary>What the keys and clicks of the screens that explain do.</summary>
public sealed class RegisterScreenTests
{
    [Fact]
    public void The_parts_of_a_change_add_up_to_the_last_digit()
    {
        var seen = 0;
        for (var months = 1; months < 40; months += 3)
        {
            var session = Played.ForMonths(months);
            foreach (var variable in session.Game.Rules.Catalogue.Variables.All.Where(v => KnownNumber.IsShown(session, v)))
            {
                if (BalanceView.OfLastRound(session, variable) is not { Change.Length: > 0 } balance) continue;
                Assert.Equal(Number(balance.After), Number(balance.Before) + Number(balance.Change));
                if (balance.Parts.IsEmpty)
                {
                    Assert.NotEmpty(balance.Note);
                    continue;
                }
                seen++;
                Assert.Equal(Number(balance.Change), balance.Parts.Sum(p => Number(p.Amount)));
                Assert.All(balance.Parts, p => Assert.Equal(Math.Sign(Number(p.Amount)), Math.Sign(p.Share)));
                Assert.All(balance.Parts, p => Assert.InRange(p.Share, -1, 1));
            }
        }
        Assert.True(seen > 100);
    }

    [Fact]
    public void What_was_decided_this_month_is_told_apart()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene()));
        session.Decide(Decision.Answer(session.Game.OpenEvent!.Index, 0));
        var text = SetTable.Of(session).Open(t => new WhyScreen(t, (int)Variable.Security)).Text;
        Assert.Contains("This month, by what you decided", text, StringComparison.Ordinal);
        Assert.Contains("“A badge”", text, StringComparison.Ordinal);
        Assert.Contains("+6.0", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_hidden_shows_before_the_end()
    {
        HiddenTruth.IsNeverIn(session => session.Game.Rules.Catalogue.Variables.All.Select(v => NumberInFullView.Of(session, v)).ToList());
        HiddenTruth.IsNeverIn(session => AskableView.All(session));
        HiddenTruth.IsNeverIn(session => session.Decisions.Select((_, index) => JournalEntryView.Of(session, index)).ToList());
        Assert.Throws<ArgumentException>(() =>
        {
            var session = Played.ForMonths(3);
            BalanceView.OfLastRound(session, session.Game.Rules.Catalogue.Variables[Variable.EmpiricalSafety]);
        });
    }

    [Fact]
    public void Why_shows_the_number_on_the_timeline()
    {
        var table = SetTable.Of(Played.ForMonths(4)).Open(t => new WhyScreen(t, (int)Variable.PoliticalWill));
        table.Driver.Type("t");
        Assert.IsType<TimelineScreen>(table.Top);
        Assert.Contains("political will", table.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_hidden_number_the_timeline_says_why_not()
    {
        var table = SetTable.Of(Played.ForMonths(4)).Open(t => new WhyScreen(t, (int)Variable.EmpiricalSafety));
        Assert.Contains("Hidden: nobody at Magma can see it", table.Text, StringComparison.Ordinal);
        table.Driver.Type("t");
        Assert.IsType<MessageScreen>(table.Top);
    }

    [Fact]
    public void What_is_this_finds_numbers_words_and_people()
    {
        var session = Played.ForMonths(6);
        var table = SetTable.Of(session).Open(t => new WhyPickerScreen(t));
        table.Driver.Type("political wi").Press(KeyCode.Enter);
        Assert.Equal("Why: political will", Assert.IsType<WhyScreen>(table.Top).Name);
        table.Driver.Press(KeyCode.Escape).Press(Key.Control('u'));
        var met = WhoView.Of(session)[0];
        table.Driver.Type(met.Name).Press(KeyCode.Enter);
        Assert.IsType<MessageScreen>(table.Top);
        Assert.Contains(met.What[1..], Flat(table.Text), StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Escape).Press(Key.Control('u')).Type("zzzzqqq").Press(KeyCode.Enter);
        Assert.Contains("Nothing has that name.", table.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_mark_asks_for_help_while_something_is_typed()
    {
        var table = SetTable.Of(Played.ForMonths(2)).Open(t => new WhyPickerScreen(t));
        table.Driver.Type("risk?");
        Assert.IsType<HelpScreen>(table.Top);
    }

    [Fact]
    public void Arguments_go_from_option_to_option_and_open_the_essay()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene()));
        var table = SetTable.Of(session).Open(t => new ArgumentsScreen(t, ArgumentsView.Of(session, session.Game.OpenEvent!), 0));
        Assert.Contains("Freeze all access.", table.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[freeze]", table.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Right);
        Assert.Contains("Nobody has argued about this.", table.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Left).Press(KeyCode.Down, KeyCode.Enter);
        Assert.IsType<DocumentsScreen>(table.Top);
        Assert.Contains("plan-velocity-loss-cap", table.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Escape);
        Assert.IsType<ArgumentsScreen>(table.Top);
        table.Driver.Type("4");
        Assert.Contains("Ask them.", table.Text, StringComparison.Ordinal);
        table.Driver.Click("Option 1");
        Assert.Contains("Freeze all access.", table.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_click_on_a_source_opens_it()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene()));
        var sources = ClaimView.Of(session.Game.Rules.Catalogue, session.Game.OpenEvent!.Sources);
        var table = SetTable.Of(session).Open(t => new SourcesScreen(t, sources));
        _ = table.Text;
        table.Driver.Click(sources[0].Says[..20]);
        Assert.IsType<DocumentsScreen>(table.Top);
        Assert.Contains(sources[0].Id, table.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_of_ideas_is_read_to_its_end_by_one_key()
    {
        var table = SetTable.Of(Played.ForMonths(9)).Open(t => new WhyScreen(t, (int)Variable.Security));
        var ideas = NumberInFullView.Of(table.Table.Session, table.Table.Catalogue.Variables[Variable.Security]).Ideas;
        Assert.DoesNotContain(ideas[^1].Says[..20], table.Text, StringComparison.Ordinal);
        for (var press = 0; press < 60; press++) table.Driver.Press(KeyCode.Down);
        Assert.Contains(ideas[^1].Says[..20], table.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Enter);
        Assert.Contains(ideas[^1].Id, table.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_journal_shows_what_was_answered_and_what_else_there_was()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene()));
        session.Decide(Decision.Answer(session.Game.OpenEvent!.Index, 3));
        var text = SetTable.Of(session).Open(GameTab.Journal).Text;
        foreach (var words in new[] { "A badge", "You answered", "Ask them.", "They laugh.", "Freeze all access.", "Pay for new doors." })
            Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_without_decisions_says_so() =>
        Assert.Contains("You have decided nothing yet.", SetTable.Of(Played.ForMonths(0)).Open(GameTab.Journal).Text, StringComparison.Ordinal);

    [Fact]
    public void Branching_asks_first_and_tells_which_decision()
    {
        var branched = new List<int>();
        var table = SetTable.Of(Played.ForMonths(70), branch: branched.Add).Open(GameTab.Journal);
        Assert.True(table.Table.Session.IsOver);
        table.Driver.Press(KeyCode.Home).Type("b");
        Assert.Contains("This game stays as it is", table.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Escape);
        Assert.Empty(branched);
        table.Driver.Press(KeyCode.Down).Type("b").Press(KeyCode.Enter);
        Assert.Equal([1], branched);
    }

    [Fact]
    public void Where_nothing_can_be_branched_the_key_says_why()
    {
        var going = SetTable.Of(Played.ForMonths(4), branch: _ => Assert.Fail("It must not branch.")).Open(GameTab.Journal);
        going.Driver.Type("b");
        Assert.Contains("once the game is over", Flat(going.Text), StringComparison.Ordinal);
        var over = SetTable.Of(Played.ForMonths(70)).Open(GameTab.Journal);
        over.Driver.Type("b");
        Assert.Contains("cannot be branched", Flat(over.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_click_on_a_key_at_the_foot_says_why_it_cannot_be()
    {
        var table = SetTable.Of(Played.ForMonths(4)).Open(GameTab.Journal);
        table.Driver.Click("same world, from here");
        Assert.IsType<MessageScreen>(table.Top);
        table.Driver.Press(KeyCode.Escape).Click("? help");
        Assert.IsType<HelpScreen>(table.Top);
    }

    [Fact]
    public void The_documents_are_searched_by_all_words_and_shown_from_a_tab()
    {
        var table = SetTable.Of(Played.ForMonths(9)).Open(GameTab.Documents);
        table.Driver.Type("/pause");
        var many = ClaimSearch.Find(table.Table.Catalogue, "pause").Length;
        Assert.Contains($"{many} ideas", table.Text, StringComparison.Ordinal);
        table.Driver.Type(" joint");
        var few = ClaimSearch.Find(table.Table.Catalogue, "pause joint").Length;
        Assert.InRange(few, 1, many - 1);
        Assert.Contains($"{few} idea", table.Text, StringComparison.Ordinal);
        // Letters that are tabs elsewhere were typed; after Enter they are tabs again.
        Assert.IsType<DocumentsScreen>(table.Top);
        table.Driver.Press(KeyCode.Enter).Type("j");
        Assert.IsType<JournalScreen>(table.Top);
    }

    [Fact]
    public void Next_touched_goes_from_one_touched_idea_to_the_next_and_back()
    {
        var table = SetTable.Of(Played.ForMonths(9)).Open(GameTab.Documents);
        var touched = IdeasTouched.By(table.Table.Session);
        string[] ids = [.. table.Table.Catalogue.Documents.SelectMany(d => d.Claims).Select(c => c.Id).Where(id => !touched[id].IsEmpty)];
        foreach (var (keys, id) in new[] { ("n", ids[0]), ("n", ids[1]), ("n", ids[2]), ("N", ids[1]), ("NN", ids[^1]) })
        {
            table.Driver.Type(keys);
            Assert.Contains(id, table.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Nothing has touched it so far.", table.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_essay_narrows_the_ideas_and_is_told_itself()
    {
        var table = SetTable.Of(Played.ForMonths(2), 120, 40).Open(GameTab.Documents);
        var essay = table.Table.Catalogue.Documents[1];
        table.Driver.Press(KeyCode.Right, KeyCode.Right);
        Assert.Contains($"{essay.Claims.Length} ideas", table.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Tab);
        Assert.Contains(essay.Title, table.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_register_needs_no_game()
    {
        var driver = new StageDriver();
        var register = new RegisterScreen(driver.Stage, RealContent.Catalogue);
        driver.Stage.Open(register);
        Assert.DoesNotContain("touched", driver.Text, StringComparison.Ordinal);
        register.Choose("plan-outcome-pause");
        Assert.Contains("plan-outcome-pause", driver.Text, StringComparison.Ordinal);
        register.Choose("is-nowhere");
        Assert.Contains("plan-outcome-pause", driver.Text, StringComparison.Ordinal);
        driver.Type("/pause").Press(KeyCode.Enter).Press(KeyCode.Escape);
        Assert.NotNull(driver.Stage.Exit);
    }

    [Fact]
    public void Every_key_has_a_label_and_words()
    {
        var table = SetTable.Of(Played.ForMonths(9));
        foreach (var screen in AllScreens(table.Table))
        {
            table.Driver.Stage.Open(screen);
            _ = table.Text;
            var bindings = screen.Bindings.Concat(table.Driver.Stage.Everywhere()).ToList();
            Assert.All(bindings, binding =>
            {
                Assert.NotEmpty(binding.On);
                Assert.False(string.IsNullOrWhiteSpace(binding.Label), screen.Name);
                Assert.False(string.IsNullOrWhiteSpace(binding.Does), $"{screen.Name}: {binding.Label}");
            });
            // A key that two bindings answer would do only what the first one says.
            Assert.Distinct(bindings.SelectMany(b => b.On));
            table.Driver.Type("?");
            var help = table.Text;
            Assert.Contains("Everywhere", Rest(table, help), StringComparison.Ordinal);
            table.Driver.Press(KeyCode.Escape);
        }
    }

    private static string Rest(SetTable table, string help)
    {
        var all = help;
        for (var press = 0; press < 40; press++) all += table.Driver.Press(KeyCode.Down).Text;
        return all;
    }

    private static IEnumerable<MagmaGame.Terminal.Hosting.Screen> AllScreens(GameTable table)
    {
        foreach (var (tab, _, _) in GameTabs.All) yield return GameTabs.Create(tab, table);
        yield return new WhyScreen(table, (int)Variable.Security);
        yield return new WhyScreen(table, (int)Variable.EmpiricalSafety);
        yield return new WhyPickerScreen(table);
        var scene = table.Catalogue.Events[0];
        yield return new ArgumentsScreen(table, ArgumentsView.Of(table.Session, scene), 0);
        yield return new SourcesScreen(table, ClaimView.Of(table.Catalogue, scene.Sources));
        yield return new RegisterScreen(table.Stage, table.Catalogue);
        yield return new BranchScreen(table, 0, "A decision");
    }

    private static decimal Number(string figure) => decimal.Parse(
        new string([.. figure.Where(c => c is '-' or '.' or (>= '0' and <= '9'))]), System.Globalization.CultureInfo.InvariantCulture);

    private static string Flat(string screen) =>
        string.Join(' ', screen.Split(['\n', ' ', '│'], StringSplitOptions.RemoveEmptyEntries));
}
