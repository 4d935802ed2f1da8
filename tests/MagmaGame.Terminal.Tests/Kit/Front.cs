using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.FullScreen;
using MagmaGame.Terminal.Games;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Options;
using MagmaGame.Terminal.Screens;
using Moq;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>The front of the game without a terminal, files or a clock: what is kept is what the shelf was told to have.</summary>
internal sealed class Front
{
    public Front(int columns = 80, int rows = 24, GlyphSet glyphs = GlyphSet.Full, bool hasTutorial = true)
    {
        Options.Setup(store => store.Load()).Returns(new GameOptions());
        Options.Setup(store => store.Save(It.IsAny<GameOptions>())).Callback<GameOptions>(Saved.Add);
        Shelf.Setup(shelf => shelf.All()).Returns([]);
        Shelf.Setup(shelf => shelf.Start(It.IsAny<GameSetup>())).Returns<GameSetup>(setup =>
        {
            Started.Add(setup);
            return Opened(setup);
        });
        Driver = new StageDriver(columns, rows, glyphs);
        var options = new OptionsInUse(Options.Object, new ScreenFacts(ColourDepth.None, ColourDepth.TwoFiftySix, glyphs));
        Lobby = new Lobby(Driver.Stage, options, new StoppedClock())
        {
            Seeds = () => ++Seed,
            Aside = Asides.Enqueue,
            Tutorial = _ => hasTutorial ? new GameSetup("baseline-2025", 4, Pace.Monthly, false) : null,
            Documents = (stage, _) => new MessageScreen(stage, "Documents", "The register."),
        };
        Title = new TitleScreen(Lobby);
        Driver.Stage.Open(Title);
    }

    /// <summary>The moment at which all this happens.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 5, 14, 18, 30, 0, TimeSpan.Zero);

    public Mock<IGameShelf> Shelf { get; } = new();

    public Mock<IOptionsStore> Options { get; } = new();

    public List<GameOptions> Saved { get; } = [];

    public List<GameSetup> Started { get; } = [];

    public List<string> Closed { get; } = [];

    public Queue<Action> Asides { get; } = new();

    public StageDriver Driver { get; }

    public Lobby Lobby { get; }

    public TitleScreen Title { get; }

    public uint Seed { get; set; } = 482_912;

    public string Top => Driver.Stage.Top!.Name;

    public static KeptGame Kept(string name = "stall-7-1", string world = "A stall", bool isOver = false) => new(name, Now.AddHours(-26))
    {
        ScenarioId = "stall",
        ScenarioName = world,
        Seed = 7,
        Month = 14,
        IsOver = isOver,
        Outcome = isOver ? "Pause" : null,
    };

    /// <summary>A lobby in which everything is loaded.</summary>
    public static Front Loaded(
        int columns = 80, int rows = 24, GlyphSet glyphs = GlyphSet.Full, KeptGame? waiting = null, params KeptGame[] kept)
    {
        var front = new Front(columns, rows, glyphs);
        front.Shelf.Setup(shelf => shelf.LastUnfinished()).Returns(waiting);
        front.Shelf.Setup(shelf => shelf.All()).Returns(kept);
        return front.Load();
    }

    public Front Load()
    {
        Lobby.Loaded(RealContent.Rules, Shelf.Object);
        return Settle();
    }

    /// <summary>Does what was put aside, and what was posted by it.</summary>
    public Front Settle()
    {
        while (Asides.TryDequeue(out var work)) work();
        Driver.Stage.DoPosted();
        return this;
    }

    public OpenedGame Opened(GameSetup setup, string name = "game-1", params string[] notes) => new(
        GameSession.Start(RealContent.Rules, setup, new Nowhere()), name, $"magma play --resume {name}", notes, new Closing(() => Closed.Add(name)));

    private sealed class Nowhere : IJournalWriter
    {
        public void Append(string line)
        {
        }
    }

    private sealed class Closing(Action closed) : IDisposable
    {
        public void Dispose() => closed();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
