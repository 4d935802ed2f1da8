using System.Globalization;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.FullScreen;
using MagmaGame.Terminal.Games;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>The games that are kept: to go on with, to look back on, or to play their world anew.</summary>
internal sealed class PastGamesScreen(Lobby lobby) : Screen
{
    private const int FootRows = 4, SeedWidth = 10, PlayedWidth = 16, WidestName = 30;

    private readonly Choice _choice = new();
    private IReadOnlyList<KeptGame>? _games;
    private string? _problem;

    public override string Name => "Past games";

    public override IEnumerable<Binding> Bindings
    {
        get
        {
            if (Chosen is { } game)
            {
                foreach (var binding in _choice.Bindings())
                    yield return binding with { Hint = binding.On[0].Code == KeyCode.Up ? "choose" : "" };
                yield return Binding.Of(KeyCode.Enter, game.IsOver ? "look back on the game" : "go on with the game", Open) with
                {
                    Hint = game.IsOver ? "look back" : "go on",
                    WhyNot = game.Problem,
                };
                yield return Binding.Of('n', "start a new game in the same world: same scenario, same seed", PlayAgain) with
                {
                    Hint = "new game, same world",
                    WhyNot = WhyNotAgain(game),
                };
            }
            yield return new([new Key(KeyCode.Escape), Key.Of('q')], "Esc", "back to the title", _ => lobby.Stage.Close()) { Hint = "back" };
        }
    }

    private KeptGame? Chosen => _games is { Count: > 0 } games ? games[Math.Min(_choice.Index, games.Count - 1)] : null;

    public override void Shown()
    {
        var shelf = lobby.Shelf!;
        lobby.Aside(() =>
        {
            IReadOnlyList<KeptGame> games = [];
            string? problem = null;
            try
            {
                games = shelf.All();
            }
            catch (ShelfException e)
            {
                problem = e.Message;
            }
            lobby.Stage.Post(() => (_games, _problem) = (games, problem));
        });
    }

    public override void Draw(Canvas canvas)
    {
        var count = _games is { Count: > 0 and var kept } ? string.Create(CultureInfo.InvariantCulture, $"{kept} kept") : "";
        var body = Chrome.Draw(canvas, Name, count, Bindings.Append(Binding.Of('?', "help", () => { }) with { Hint = "help" })).Inset(2, 1);
        if (Nothing() is { } words)
        {
            canvas.WriteLines(body with { Width = Math.Min(body.Width, 76) }, words, Ink.Dim);
            return;
        }
        var (list, foot) = body.SplitBottom(FootRows);
        DrawRow(canvas, list.Row(0) with { Width = list.Width - 2 }, ("World", "Seed", "Reached", "Last played"), Ink.Dim);
        canvas.Rule(list.Row(1));
        _choice.Draw(canvas, list.SplitTop(2).Below, _games!.Count, (game, row, isChosen) => DrawGame(canvas, row, _games[game], isChosen), Open);
        canvas.Rule(foot.Row(0));
        canvas.WriteLines(foot.SplitTop(1).Below, Told(Chosen!), Chosen!.Problem is null ? Ink.Dim : Ink.Warning);
    }

    private string? Nothing() => this switch
    {
        { _problem: { } problem } => problem,
        { _games: null } => "Reading the games that are kept.",
        { _games.Count: 0 } => "No game is kept yet. Every game you begin is kept here from its first moment.",
        _ => null,
    };

    private void DrawGame(Canvas canvas, Area row, KeptGame game, bool isChosen)
    {
        var ink = (isChosen, game.Problem is null) switch
        {
            (true, true) => Ink.Chosen,
            (true, false) => Ink.ChosenDisabled,
            (false, false) => Ink.Disabled,
            _ => Ink.Text,
        };
        if (isChosen)
        {
            canvas.Fill(row, ink);
            canvas.Set(row.Left, row.Top, canvas.Glyphs.Pointer, ink);
        }
        // The columns are as wide whether or not there is more above or below.
        var width = Math.Min(row.Width, canvas.Width - 6);
        var seed = game.ScenarioId.Length > 0 ? game.Seed.ToString(CultureInfo.InvariantCulture) : "";
        DrawRow(canvas, row with { Width = width }, (WorldOf(game), seed, Reached(game), LastPlayed.Of(game.LastPlayed, lobby.Time)), ink);
    }

    private static void DrawRow(Canvas canvas, Area row, (string World, string Seed, string Reached, string Played) cells, Ink ink)
    {
        var rest = row.SplitLeft(2).Beside;
        var nameWidth = Math.Min(WidestName, (rest.Width - SeedWidth - PlayedWidth - 6) / 2);
        var (name, beside) = rest.SplitLeft(nameWidth, 1);
        var (seed, further) = beside.SplitLeft(SeedWidth, 3);
        var (reached, played) = further.SplitRight(PlayedWidth, 2);
        canvas.Write(name, cells.World, ink);
        canvas.WriteRight(seed, cells.Seed, ink);
        canvas.Write(reached, cells.Reached, ink);
        canvas.Write(played, cells.Played, ink);
    }

    private static string WorldOf(KeptGame game) => game.ScenarioName.Length > 0 ? game.ScenarioName : game.Name;

    private static string Reached(KeptGame game) => game switch
    {
        { Problem: not null } => "cannot go on",
        { IsOver: true, Outcome: { } outcome } => outcome,
        { IsOver: true } => "over",
        _ => game.Date,
    };

    private static string Told(KeptGame game)
    {
        if (game.Problem is { } problem) return problem;
        var pace = game.Pace == Simulation.Games.Pace.Quarterly ? "quarterly" : "monthly";
        var origin = game.Origin is { } from ? $" It parted from {from.From} in {CalendarMonth.Of(from.Month)}." : "";
        var how = $"Played {pace}{(game.Teaching ? ", in teaching mode" : "")}.{origin} Kept as {game.Name}.";
        return game.IsOver ? $"It ended in {game.Date}. {how}" : how;
    }

    private string? WhyNotAgain(KeptGame game) =>
        game.ScenarioId.Length == 0 ? "Its journal does not say which world it was."
        : lobby.Rules!.Catalogue.Scenario(game.ScenarioId) is null ? $"This content has no world '{game.ScenarioId}' any more."
        : null;

    private void Open()
    {
        if (Chosen is { Problem: null } game) lobby.GoOn(game.Name);
    }

    private void PlayAgain()
    {
        if (Chosen is { } game) lobby.Start(new GameSetup(game.ScenarioId, game.Seed, game.Pace, game.Teaching));
    }
}
