using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.Tutorials;

namespace MagmaGame.Content.Tutorials;

/// <summary>Reads the tutorials.</summary>
internal static class TutorialReader
{
    internal static readonly string[] Keys = ["id", "name", "scenario", "seed", "pace", "lessons", "remarks"];
    internal static readonly string[] LessonKeys = ["id", "text", "at", "when", "until", "anew", "urgent"];
    internal static readonly string[] RemarkKeys = ["id", "text", "on", "when"];

    public static ImmutableArray<TutorialDefinition> Read(
        Library library, IReadOnlyCollection<ScenarioDefinition> scenarios, Report report)
    {
        var known = new NameTable<TutorialDefinition>("tutorial");
        var tutorials = new List<TutorialDefinition>();
        foreach (var item in library.Items("tutorial"))
        {
            var fields = item.Fields(Keys);
            var tutorial = Read(fields);
            Ids.Declare(item, "id", known, tutorial);
            if (!library.IsPartial("scenario")) CheckScenario(fields, tutorial.ScenarioId, [.. scenarios.Select(s => s.Id)]);
            tutorials.Add(tutorial);
        }
        return [.. tutorials.OrderBy(t => t.Id, StringComparer.Ordinal)];
    }

    private static TutorialDefinition Read(Fields fields)
    {
        fields.Need("seed");
        fields.Need("lessons");
        if (fields.Find("lessons") is SequenceNode { Items: [] }) fields.Add(DiagnosticCatalogue.EmptyText, "lessons", "lessons");
        // Lessons and remarks are told apart by their ids, so these are names of one kind.
        var told = new NameTable<object>("lesson");
        return new TutorialDefinition
        {
            Id = fields.Text("id"),
            Name = fields.Text("name"),
            ScenarioId = fields.Text("scenario"),
            Seed = (uint)fields.Whole("seed", 0, int.MaxValue, 0),
            Pace = fields.Has("pace") ? fields.Word<Pace>("pace") ?? Pace.Monthly : Pace.Monthly,
            Lessons = [.. fields.Mappings("lessons", LessonKeys).Select(f => LessonOf(f, told))],
            Remarks = fields.Has("remarks") ? [.. fields.Mappings("remarks", RemarkKeys).Select(f => RemarkOf(f, told))] : [],
        };
    }

    private static Lesson LessonOf(Fields fields, NameTable<object> told) => new(
        IdOf(fields, told),
        LessonTextReader.Read(fields, "text"),
        [.. fields.Words("at", EnumNames<LessonMoment>.All, DiagnosticCatalogue.UnknownMoment)
            .Select(word => EnumNames<LessonMoment>.TryParse(word, out var moment) ? moment : default)],
        Conditions.All(fields, "when"),
        WatchedDeeds.Read(fields, "until"),
        fields.Truth("anew", otherwise: false),
        fields.Truth("urgent", otherwise: false));

    private static Remark RemarkOf(Fields fields, NameTable<object> told)
    {
        fields.Need("on");
        return new Remark(
            IdOf(fields, told),
            LessonTextReader.Read(fields, "text"),
            WatchedDeeds.Read(fields, "on"),
            Conditions.All(fields, "when"));
    }

    private static string IdOf(Fields fields, NameTable<object> told)
    {
        var id = fields.Text("id");
        if (fields.Find("id") is not ScalarNode { IsNothing: false } scalar) return id;
        Ids.Check(scalar, fields.Context, fields.Trail);
        told.Declare(id, fields, fields.Context.PlaceOf(scalar, fields.Trail.Then("id")), fields.Context.Report);
        return id;
    }

    private static void CheckScenario(Fields fields, string id, string[] known)
    {
        if (id.Length == 0 || Array.IndexOf(known, id) >= 0) return;
        var report = fields.Context.Report;
        report.Add(DiagnosticCatalogue.UnknownScenario.At(
            fields.Context.PlaceOf(fields.Find("scenario")!, fields.Trail.Then("scenario")), id) with
        {
            DidYouMean = report.Nearest(id, known),
        });
    }
}
