using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Screens.Desk;

namespace MagmaGame.Terminal.FullScreen;

/// <summary>
/// Plays a little of a game that nobody sees and nothing is kept of, while the player still reads the title: code is compiled when
/// it first runs, and so the first key on each screen is as quick as all later ones.
/// </summary>
internal static class Rehearsal
{
    private const int Months = 2;
    private const int MostSteps = 40;

    private static readonly TerminalSize Size = new(100, 30);

    private static readonly Key Enter = new(KeyCode.Enter), Escape = new(KeyCode.Escape), Up = new(KeyCode.Up), Down = new(KeyCode.Down),
        Left = new(KeyCode.Left), Right = new(KeyCode.Right), Tab = new(KeyCode.Tab);

    // In a scene: arguments and ideas. When the month is free: knobs, all tabs, dialogs.
    private static readonly Key[] InScene = [Key.Of('a'), Escape, Key.Of('s'), Escape, Down];
    private static readonly Key[] InMonth =
    [
        Key.Of('k'), Left, Right, Down, Enter, Tab, Tab, Tab, Tab,
        Key.Of('w'), Down, Enter, Escape, Key.Of('l'), Down, Key.Of('r'), Down, Key.Of('t'), Down, Left, Up, Key.Of('o'), Down, Enter, Key.Of('j'), Up,
        Key.Of('d'), Key.Of('i'), Down, Escape, Key.Of('y'), Down, Enter, Escape, Escape, Key.Of('?'), Escape, Key.Of('q'), Escape, Key.Of('d'),
    ];

    /// <summary>Plays two months; nothing in content without scenarios.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="settings">How screens are shown.</param>
    /// <param name="stopped">Ends it early.</param>
    /// <returns>How many months were played.</returns>
    public static int Play(GameRules rules, ScreenSettings settings, CancellationToken stopped)
    {
        if (rules.Catalogue.Scenarios is not [var scenario, ..]) return 0;
        var session = GameSession.Start(rules, new GameSetup(scenario.Id, 1, Pace.Monthly, Teaching: false), new NotKept());
        var stage = new ScreenStage(settings);
        var table = new GameTable(stage, session, "rehearsal", static () => { });
        var painter = new FramePainter();
        var theme = Theme.Of(settings.Theme, settings.Depth);
        stage.Open(table.Screen(GameTab.Desk));
        for (var steps = 0; steps < MostSteps && session.Game.State.Month < Months && !session.IsOver; steps++)
        {
            switch ((table.Screen(GameTab.Desk) as DeskScreen)?.Step)
            {
                case var _ when stage.Top is not DeskScreen: Press(Escape); break;
                case DeskStep.Scene: Press([.. InScene, Key.Of('1')]); break;
                case DeskStep.Month: Press([.. InMonth, Key.Of('e')]); break;
                default: Press(Enter); break;
            }
        }
        return session.Game.State.Month;

        void Press(params ReadOnlySpan<Key> keys)
        {
            foreach (var key in keys)
            {
                if (stopped.IsCancellationRequested || stage.Exit is not null) return;
                stage.Handle(new KeyInput(key));
                _ = painter.Paint(stage.Draw(Size), theme);
            }
        }
    }

    private sealed class NotKept : IJournalWriter
    {
        public void Append(string line)
        {
        }
    }
}
