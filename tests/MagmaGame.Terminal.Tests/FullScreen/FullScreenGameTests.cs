using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.FullScreen;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.FullScreen;

/// <summary>Full screen from its first frame to the way out, on a terminal in memory.</summary>
public sealed class FullScreenGameTests : IDisposable
{
    private readonly MemoryTerminal _terminal = new();
    private readonly Front _front = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void The_title_stands_before_loading_begins()
    {
        var (written, seen) = ("", "");
        _terminal.OnWritten = text => Volatile.Write(ref written, text);
        var exit = Game(() =>
        {
            Volatile.Write(ref seen, Volatile.Read(ref written));
            _terminal.Type("q");
            return RealContent.Rules;
        }).Run();
        Assert.Equal(HostExit.Left, exit.How);
        Assert.Contains("New game", Volatile.Read(ref seen), StringComparison.Ordinal);
        Assert.False(_terminal.IsRaw);
        Assert.Null(exit.ResumeCommand);
    }

    [Fact]
    public void What_loading_throws_is_told_and_comes_back()
    {
        var failure = new InvalidOperationException("The content has an error.");
        _terminal.OnWritten = text =>
        {
            if (text.Contains("The content has an error.", StringComparison.Ordinal)) _terminal.Type("\r");
        };
        Assert.Same(failure, Game(() => throw failure).Run().Failure);
    }

    [Fact]
    public void A_game_asked_for_opens_at_once_and_its_command_is_told_when_interrupted()
    {
        _terminal.OnWritten = text =>
        {
            if (text.Contains("Desk", StringComparison.Ordinal)) _terminal.Tell(TerminalSignal.Terminated);
        };
        var game = Game(() => RealContent.Rules, (_, _, _) => _front.Opened(new GameSetup("stall", 3, Pace.Monthly, false), "stall-3-1"));
        var exit = game.Run();
        Assert.Equal((HostExit.Interrupted, "stall-3-1", "magma play --resume stall-3-1"), (exit.How, exit.Game, exit.ResumeCommand));
        Assert.Equal(["stall-3-1"], _front.Closed);
    }

    [Fact]
    public void A_game_that_cannot_be_opened_at_once_ends_it()
    {
        _terminal.OnWritten = text =>
        {
            if (text.Contains("There is no such game.", StringComparison.Ordinal)) _terminal.Type("\r");
        };
        var failure = new InvalidOperationException("There is no such game.");
        Assert.Same(failure, Game(() => RealContent.Rules, (_, _, _) => throw failure).Run().Failure);
    }

    private FullScreenGame Game(Func<GameRules> load, GameOpening? atOnce = null) => new(
        _terminal, new ScreenFacts(ColourDepth.None, ColourDepth.None, GlyphSet.Full), _front.Options.Object, _ => load(),
        _ => _front.Shelf.Object, () => 1, TimeProvider.System)
    {
        AtOnce = atOnce,
    };
}
