using System.Collections.Immutable;
using System.Text;
using MagmaGame.Authoring.Explanations;
using MagmaGame.Authoring.Previews;
using MagmaGame.Explanations;
using MagmaGame.Previews;
using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Text;
using MagmaGame.TestKit;

namespace MagmaGame.Tests;

/// <summary>
/// What explanations and previews look like, as text in the repository. To take over a wanted change, run the tests with
/// <c>MAGMA_NEW_GOLDEN=1</c> and read the diff.
/// </summary>
public sealed class GoldenEventTests
{
    // An event with all there is to say; its title tries to steer the terminal.
    private static readonly Catalogue Content = TinyCatalogue.Make() with
    {
        Decks = [new Deck("talk", "Talk", 5, [Boost(Reached(Milestone.ThreeFold), 3)]), new Deck("trouble", "Trouble", 5, [])],
        Events =
        [
            .. TinyEvents.All.Select(e => e.Id != "trouble.leak" ? e : e with
            {
                Title = "A leak\u001b[2J",
                When = Condition.All(
                [
                    Compare("security", Variable.Security, ComparisonOperator.AtLeast, 20),
                    Compare("theory_safety", Variable.TheorySafety, ComparisonOperator.Less, 500),
                    new Clause(new Negation(new EventSeen(3)), "not seen(talk.sequel)"),
                ]),
                Boosts = [Boost(Compare("security", Variable.Security, ComparisonOperator.Less, 26), 2)],
                Times = 2,
                Cooldown = 3,
            }),
        ],
    };

    private static readonly GameRules Rules = new(Content);

    [Theory]
    [InlineData("events-80.txt", 80, false)]
    [InlineData("events-44-ascii.txt", 44, true)]
    public void Explanations_and_previews_look_as_they_did(string file, int width, bool ascii)
    {
        var output = new StringWriter { NewLine = "\n" };
        WriteAll(new Page(output, new PlainSettings(width, Ascii: ascii)));
        var now = output.ToString();
        Assert.All(now.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= width, line));
        Assert.DoesNotContain('\u001b', now);
        if (ascii) Assert.True(Ascii.IsValid(now));
        if (Environment.GetEnvironmentVariable("MAGMA_NEW_GOLDEN") == "1")
            File.WriteAllText(Repository.File(Path.Combine("tests", "MagmaGame.Tests", "Golden", file)), now);
        else Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", file)).ReplaceLineEndings("\n"), now);
    }

    [Fact]
    public void Colour_is_only_for_terminals_and_escapes_of_content_never_pass()
    {
        var output = new StringWriter { NewLine = "\n" };
        WriteAll(new Page(output, new PlainSettings(80, Colour: true)));
        Assert.Contains("\u001b[1m", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", output.ToString(), StringComparison.Ordinal);
    }

    private static void WriteAll(Page page)
    {
        var played = Played();
        var leak = Content.Event("trouble.leak")!;
        ExplanationText.Write(EventOutline.Of(Content, leak), page);
        ExplanationText.Write(EventOutline.Of(Content, Content.Event("talk.sequel")!), page);
        foreach (var id in new[] { "trouble.leak", "talk.sequel", "told.three-fold", "scene.lines" })
        {
            var definition = Content.Event(id)!;
            var rounds = EventExplainer.InAllRounds(played, definition).ToList();
            ExplanationText.Write(definition, rounds, page);
            var asked = rounds.Find(e => e.AskedBy != AskedBy.Nothing);
            if (asked is not null) ExplanationText.Write(asked, page);
            ExplanationText.Write(rounds.Find(e => e.AskedBy == AskedBy.Nothing && e.Eligible) ?? rounds[^1], page);
        }
        foreach (var id in new[] { "trouble.leak", "talk.summit", "scene.lines" }) PreviewText.Write(Preview(id), page);
    }

    private static EventPreview Preview(string id) =>
        EventPreviewer.InTypicalGame(Rules, Content.Event(id)!, Content.Scenarios[0], 3, ImmutableArray<Simulation.Scenarios.StartValue>.Empty, CancellationToken.None);

    // Ten rounds, with the initiative that has a scene.
    private static GameSession Played()
    {
        var session = GameSession.Start(Rules, new GameSetup("baseline-2025", 3, Pace.Monthly, Teaching: false), new Unkept());
        while (session.Game.State.Month < 10)
        {
            if (session.Game.OpenEvent is { } open) session.Decide(Decision.Answer(open.Index, 0));
            else if (session.Game.State.Month == 4 && session.Decide(Decision.Take(Initiative.OpenLines)).Accepted) continue;
            else session.Decide(Decision.EndRound);
        }
        return session;
    }

    private static Clause Compare(string name, Variable variable, ComparisonOperator how, double value) => new(
        new Comparison(how, new VariableNumber((int)variable), new ConstantNumber(value)), $"{name} {(how == ComparisonOperator.Less ? "<" : ">=")} {value}");

    private static Clause Reached(Milestone milestone) => new(new MilestoneReached(milestone), "reached(three-fold)");

    private static WeightBoost Boost(Clause clause, double times) => new(Condition.All([clause]), times);

    private sealed class Unkept : Session.Journals.IJournalWriter
    {
        public void Append(string line)
        {
        }
    }
}
