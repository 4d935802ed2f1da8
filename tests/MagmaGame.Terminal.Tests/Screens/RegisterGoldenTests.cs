using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Screens;

/// <summary>How the screens that explain look, at the least size, at a comfortable one, and in ASCII.</summary>
public sealed class RegisterGoldenTests
{
    private static readonly (string Name, Func<SetTable, SetTable> Show)[] States =
    [
        ("why-moved", t => t.Open(table => new WhyScreen(table, (int)Variable.PoliticalWill))),
        ("why-estimate", t => t.Open(table => new WhyScreen(table, (int)Variable.BelievedRiskIfScaled))),
        ("why-hidden", t => t.Open(table => new WhyScreen(table, (int)Variable.EmpiricalSafety))),
        ("why-ideas", t => t.Open(table => new WhyScreen(table, (int)Variable.Security))),
        ("what-is", t => t.Open(table => new WhyPickerScreen(table))),
        ("what-is-typed", t => Typed(t.Open(table => new WhyPickerScreen(table)), "pause")),
        ("arguments", t => t.Open(table => new ArgumentsScreen(table, Arguments(table.Session), 1))),
        ("sources", t => t.Open(table => new SourcesScreen(table, Sources(table.Session)))),
        ("journal", t => t.Open(GameTab.Journal)),
        ("documents", t => t.Open(GameTab.Documents)),
        ("documents-search", t => Pressed(Typed(t.Open(GameTab.Documents), "/pause joint"), KeyCode.Enter)),
        ("documents-touched", t => Typed(t.Open(GameTab.Documents), "nn")),
        ("documents-essay", t => Pressed(t.Open(GameTab.Documents), KeyCode.Tab, KeyCode.Down)),
        ("register", t => t.Open(table => new RegisterScreen(table.Stage, table.Catalogue))),
        ("journal-over", t => t.Open(GameTab.Journal)),
        ("branch", t => Typed(t.Open(GameTab.Journal), "b")),
        ("why-over", t => t.Open(table => new WhyScreen(table, (int)Variable.EmpiricalSafety))),
        ("help-journal", t => Typed(t.Open(GameTab.Journal), "?")),
        ("help-why", t => Typed(t.Open(table => new WhyScreen(table, (int)Variable.Security)), "?")),
    ];

    public static TheoryData<string, int, int> All()
    {
        var data = new TheoryData<string, int, int>();
        foreach (var (name, _) in States)
        {
            data.Add(name, 80, 24);
            data.Add(name, 120, 40);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Looks_as_it_was_judged(string name, int columns, int rows)
    {
        var shown = Show(name, columns, rows);
        GoldenText.Hold($"{name}-{columns}", shown.Text);
    }

    [Theory]
    [InlineData("why-moved")]
    [InlineData("documents-touched")]
    [InlineData("arguments")]
    public void In_ASCII_nothing_else_is_used(string name)
    {
        var text = Show(name, 80, 24, GlyphSet.Ascii).Text;
        Assert.DoesNotContain(text, c => c > '~');
        GoldenText.Hold($"{name}-ascii", text);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Draws_at_any_size(string name, int columns, int rows)
    {
        var shown = Show(name, columns, rows);
        foreach (var (width, height) in new[] { (80, 24), (81, 25), (99, 30), (100, 24), (132, 43), (200, 60), (80, 60), (200, 24) })
        {
            shown.Driver.Size = new TerminalSize(width, height);
            Assert.NotEmpty(shown.Text);
        }
    }

    private static SetTable Show(string name, int columns, int rows, GlyphSet glyphs = GlyphSet.Full) =>
        States.First(s => s.Name == name).Show(SetTable.Of(Played.ForMonths(IsOver(name) ? 70 : 9), columns, rows, glyphs, _ => { }));

    private static bool IsOver(string name) => name is "journal-over" or "branch" or "why-over";

    private static ImmutableArray<ArgumentsView> Arguments(GameSession session) => ArgumentsView.Of(session, Scene(session));

    private static ImmutableArray<ClaimView> Sources(GameSession session) =>
        ClaimView.Of(session.Game.Rules.Catalogue, Scene(session).Sources);

    private static Simulation.Events.EventDefinition Scene(GameSession session) =>
        session.Game.Rules.Catalogue.Events[session.Decisions.First(d => d.Decision.Kind == DecisionKind.AnswerEvent).Decision.EventIndex];

    private static SetTable Typed(SetTable table, string letters)
    {
        table.Driver.Type(letters);
        return table;
    }

    private static SetTable Pressed(SetTable table, params KeyCode[] codes)
    {
        table.Driver.Press(codes);
        return table;
    }
}
