using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Screens.Desk;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.Screens;

public sealed class DeskWholeGameTests
{
    private const int MostKeys = 6000;

    // Keys of a person who tries everything, and some of one who leans on the keyboard.
    private static readonly Key[] Keys =
    [
        .. "111222334eeeeeeeekipabsdwlrtojyrhf?g0579".Select(Key.Of),
        .. Enum.GetValues<KeyCode>().Where(code => code is not (KeyCode.Character or KeyCode.Function)).Select(code => new Key(code)),
        .. Enumerable.Repeat(new Key(KeyCode.Enter), 8),
        .. Enumerable.Repeat(new Key(KeyCode.Escape), 6),
        new(KeyCode.Tab, default, Modifiers.Shift), new(KeyCode.Left, default, Modifiers.Shift), new(KeyCode.Right, default, Modifiers.Shift),
    ];

    [Theory]
    [InlineData(7u)]
    [InlineData(8u)]
    [InlineData(9u)]
    public void Keys_alone_play_a_whole_game(uint seed)
    {
        var session = Played.NewSession(RealContent.Rules, seed);
        var driver = StageDriver.Of(session);
        var desk = (DeskScreen)driver.Stage.Top!;
        for (var press = 0; press < MostKeys && !session.IsOver; press++)
        {
            if (!ReferenceEquals(driver.Stage.Top, desk)) driver.Press(KeyCode.Enter);
            else if (desk.Step == DeskStep.Scene) driver.Type("1");
            else if (desk.Step == DeskStep.Month) driver.Type("e");
            else driver.Press(KeyCode.Enter);
        }
        Assert.True(session.IsOver);
        Assert.IsType<EndingScreen>(driver.Stage.Top);
        driver.Stage.CloseTo(desk);
        Assert.Equal(DeskStep.Over, desk.Step);
        Assert.Contains("The game is over", driver.Text, StringComparison.Ordinal);
        Assert.Equal("World", driver.Type("w").Stage.Top!.Name);
        driver.Type("d");
        Assert.IsType<EndingScreen>(driver.Press(KeyCode.Enter).Stage.Top);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_keys_and_clicks_at_any_size_play_a_game_whose_journal_is_what_was_decided(int seed)
    {
        // Fixed, so that what fails once fails again.
        var random = new Dice(seed);
        var journal = new KeptJournal();
        var session = Played.NewSession(RealContent.Rules, (uint)seed, teaching: seed % 2 == 0, journal: journal);
        var driver = StageDriver.Of(session);
        var desk = driver.Stage.Top!;
        for (var press = 0; press < MostKeys && !session.IsOver; press++)
        {
            if (random.Next(50) == 0) driver.Size = new TerminalSize(80 + random.Next(121), 24 + random.Next(37));
            if (random.Next(60) == 0) driver.Stage.CloseTo(desk);
            if (random.Next(6) == 0) Click(driver, random);
            else driver.Press(Keys[random.Next(Keys.Length)]);
            if (driver.Stage.Exit is null) continue;
            // Left by the menu: the same game comes to a new desk.
            driver = StageDriver.Of(session);
            desk = driver.Stage.Top!;
        }
        _ = driver.Canvas;
        var read = JournalReader.Read(journal.Text);
        Assert.NotNull(read.Journal);
        var resumed = GameSession.Resume(RealContent.Rules, read.Journal, new KeptJournal());
        Assert.Null(resumed.Problem);
        Assert.Equal(session.Decisions.Select(d => d.Decision), resumed.Session!.Decisions.Select(d => d.Decision));
        Assert.Contains(session.Decisions, d => d.Decision.Kind == DecisionKind.SetKnobs);
        Assert.True(session.Game.State.Month > 5);
    }

    private static void Click(StageDriver driver, Dice random)
    {
        Canvas canvas = driver.Canvas;
        var (column, row) = (random.Next(canvas.Width), 1 + random.Next(canvas.Height - 2));
        var action = (MouseAction)random.Next(Enum.GetValues<MouseAction>().Length);
        driver.Stage.Handle(new MouseInput(action, column, row));
        _ = driver.Canvas;
    }

    private sealed class Dice(int seed)
    {
        private ulong _state = (ulong)seed;

        public int Next(int below)
        {
            _state = (_state * 6364136223846793005) + 1442695040888963407;
            return (int)((_state >> 33) % (ulong)below);
        }
    }
}
