using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Events;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Model;
using MagmaGame.Content.Names;
using MagmaGame.Content.Proofs;
using MagmaGame.Content.Sources;
using MagmaGame.Content.Texts;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Tests.Proofs;

/// <summary>Conditions and effects by chance, about variables of few values, and what is proved of events made of them.</summary>
internal static class MadeUp
{
    private static readonly string[] Numbers = ["security", "control", "month"];
    private static readonly string[] Written = ["security", "control"];
    private static readonly string[] Comparisons = ["<", "<=", ">", ">=", "==", "!="];
    private static readonly string[] Phases = ["preparing", "accelerating", "expert"];

    public static string Clause(Random random) => random.Next(10) switch
    {
        0 => $"{Atom(random)} or {Atom(random)}",
        1 => $"{Atom(random)} and {Atom(random)}",
        2 => $"not ({Atom(random)} or {Atom(random)} and {Atom(random)})",
        _ => Atom(random),
    };

    private static string Atom(Random random) => random.Next(14) switch
    {
        0 => "paused",
        1 => "not paused",
        2 => $"phase in [{Phases[random.Next(3)]}, {Phases[random.Next(3)]}]",
        3 => $"phase != {Phases[random.Next(3)]}",
        4 => "seen(base.first)",
        5 => "not chose(base.first.one)",
        6 => $"months_since(base.first) {Comparisons[random.Next(6)]} {random.Next(4)}",
        7 => $"months_since_reached(pause) {Comparisons[random.Next(6)]} {random.Next(4)}",
        8 => $"{Number(random)} in [{Constant(random)}, {Constant(random)}]",
        9 => $"{Number(random)} not in [{Constant(random)}, {Constant(random)}]",
        10 => $"{Number(random)} {Comparisons[random.Next(6)]} {Number(random)}",
        _ => $"{Number(random)} {Comparisons[random.Next(6)]} {Constant(random)}",
    };

    private static string Number(Random random) => random.Next(9) switch
    {
        0 => $"{Name(random)} + {Name(random)}",
        1 => $"{Name(random)} - {Name(random)}",
        2 => $"{Name(random)} * {random.Next(-1, 3)}",
        3 => $"min({Name(random)}, {Name(random)})",
        4 => $"max({Name(random)}, {random.Next(3)}) / 2",
        _ => Name(random),
    };

    public static string Effect(Random random) => random.Next(5) switch
    {
        0 => $"{Written[random.Next(2)]} = {Constant(random)}",
        1 => $"{Written[random.Next(2)]} *= {random.Next(3)}",
        2 => $"{Written[random.Next(2)]} -= {Constant(random)}",
        3 => $"{Written[random.Next(2)]} += {Number(random)}",
        _ => $"{Written[random.Next(2)]} += {Constant(random)}",
    };

    private static string Name(Random random) => Numbers[random.Next(Numbers.Length)];

    public static string Constant(Random random) => (random.Next(-1, 7) / 2.0).ToString(CultureInfo.InvariantCulture);

    public static (VariableTable Variables, ImmutableArray<EventDefinition> Events, IReadOnlyList<Diagnostic> Found) Prove(string text, params ContentFile[] others)
    {
        var small = MinimalContent.Files.All.Single(f => f.Path == "content/model/variables.yaml");
        var variables = Encoding.UTF8.GetString(small.Bytes.Span)
            .Replace("range: [0, 100]", "range: [0, 2]", StringComparison.Ordinal).Replace("start: 10", "start: 1", StringComparison.Ordinal);
        var (names, report) = (new Vocabulary(), new Report());
        var library = Library.Open(
            new ContentFiles([.. MinimalContent.Files.All, MinimalContent.File(small.Path, variables), MinimalContent.File(MinimalContent.EventPath, text), .. others]),
            names, report);
        DocumentReader.Read(library, names, report);
        var table = VariableReader.Read(library, names, report)!;
        RoleReader.Read(library, names, report);
        var decks = DeckReader.Declare(library, names, report);
        var items = EventReader.Declare(library, names, report);
        var events = EventReader.Read(items);
        var prover = new Prover(table, events, items, partial: false);
        prover.CheckEvents();
        prover.CheckDecks(DeckReader.Read(decks), decks);
        prover.CheckVariables(names, [], [], report);
        library.GatherReports();
        return (table, events, report.All);
    }
}
