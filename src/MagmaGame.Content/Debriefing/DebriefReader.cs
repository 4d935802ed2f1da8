using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Texts;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Content.Debriefing;

/// <summary>Reads what is asked and looked at when a game is done.</summary>
internal sealed class DebriefReader
{
    /// <summary>The most words of a question: it is read aloud once.</summary>
    internal const int MostWords = 60;

    /// <summary>How many questions each game is asked.</summary>
    internal const int Asked = 3;

    internal static readonly string[] QuestionKeys = ["id", "about", "text", "when", "sources"];
    internal static readonly string[] HeuristicKeys = ["id", "name", "when", "keep", "take", "sources"];
    internal static readonly string[] BoundKeys = ["knob", "least", "most"];
    internal static readonly string[] PlayKeys = ["id", "name", "sources", "knobs"];

    private readonly Library _library;
    private readonly Report _report;
    private readonly NameTable<string> _plays = new("play");
    private readonly Dictionary<string, Place> _playOf = new(StringComparer.Ordinal);

    private DebriefReader(Library library, Report report) => (_library, _report) = (library, report);

    public static DebriefTexts Read(Library library, Report report)
    {
        var reader = new DebriefReader(library, report);
        return new DebriefTexts(
            reader.Questions(),
            reader.Heuristics(),
            [.. library.Items("plays").Select(reader.Play)]);
    }

    private ImmutableArray<DebriefQuestion> Questions()
    {
        var known = new NameTable<DebriefQuestion>("question");
        var questions = ImmutableArray.CreateBuilder<DebriefQuestion>();
        var items = _library.Items("questions");
        foreach (var item in items)
        {
            var question = Question(new Fields(item.Node, item.Trail, item.Context with { Story = StoryKnown.AtEnd }, QuestionKeys));
            Ids.Declare(item, "id", known, question);
            questions.Add(question);
        }
        var general = questions.Where(q => q.When.Clauses.IsEmpty).DistinctBy(q => q.About, StringComparer.Ordinal).Count();
        if (items.Count > 0 && general < Asked && !_library.IsPartial("questions"))
            _report.Add(DiagnosticCatalogue.FewQuestions.At(_library.PlaceOf("questions", "content/debrief.yaml"), general, Asked));
        return questions.DrainToImmutable();
    }

    private static DebriefQuestion Question(Fields fields)
    {
        var text = Prose.Read(fields, "text");
        if (Prose.WordsIn(text) is > MostWords and var words) fields.Add(DiagnosticCatalogue.QuestionLong, "text", words, MostWords);
        fields.Need("sources");
        return new DebriefQuestion(
            fields.Text("id"), fields.Text("about"), text, Conditions.All(fields, "when"), fields.Claims("sources"));
    }

    private ImmutableArray<Heuristic> Heuristics()
    {
        var known = new NameTable<Heuristic>("heuristic");
        var heuristics = ImmutableArray.CreateBuilder<Heuristic>();
        foreach (var item in _library.Items("heuristics"))
        {
            var heuristic = Heuristic(item.Fields(HeuristicKeys));
            Ids.Declare(item, "id", known, heuristic);
            heuristics.Add(heuristic);
        }
        return heuristics.DrainToImmutable();
    }

    private static Heuristic Heuristic(Fields fields)
    {
        if (fields.Has("keep") == fields.Has("take") && !fields.IsMeant("keep") && !fields.IsMeant("take"))
            fields.Add(DiagnosticCatalogue.KeepOrTake, fields.Has("keep") ? "take" : "id");
        fields.Need("sources");
        return new Heuristic(
            fields.Text("id"),
            fields.Text("name"),
            Conditions.All(fields, "when"),
            [.. fields.Mappings("keep", BoundKeys).Select(Bound)],
            fields.Has("take") ? fields.Word<Initiative>("take", DiagnosticCatalogue.UnknownInitiative) : null,
            fields.Claims("sources"));
    }

    private static KnobBound Bound(Fields fields)
    {
        var knob = fields.Word<Knob>("knob") ?? Knob.Velocity;
        var (least, most) = (fields.Whole("least", 0, 100, 0), fields.Whole("most", 0, 100, 100));
        if (least > most || (least == 0 && most == 100))
            fields.Add(DiagnosticCatalogue.NoBound, fields.Has("most") ? "most" : fields.Has("least") ? "least" : "knob", least, most);
        return new KnobBound(knob, least, most);
    }

    private PlayFamily Play(Item item)
    {
        var fields = item.Fields(PlayKeys);
        Ids.Declare(item, "id", _plays, fields.Text("id"));
        fields.Need("sources");
        foreach (var (scalar, index) in fields.Scalars("sources"))
        {
            // A decision that carries an idea must be a play of one family by it.
            var place = fields.Context.PlaceOf(scalar, fields.TrailTo("sources", index));
            if (_playOf.TryAdd(scalar.Text, place)) continue;
            fields.Context.Report.Add(DiagnosticCatalogue.ClaimInTwoPlays.At(place, scalar.Text) with
            {
                Related = [_playOf[scalar.Text].Related("first here")],
            });
        }
        return new PlayFamily(fields.Text("id"), fields.Text("name"), fields.Claims("sources"), Knobs(fields));
    }

    private static ImmutableArray<Knob> Knobs(Fields fields)
    {
        var knobs = ImmutableArray.CreateBuilder<Knob>();
        foreach (var (scalar, index) in fields.Scalars("knobs"))
        {
            if (EnumNames<Knob>.TryParse(scalar.Text, out var knob))
            {
                knobs.Add(knob);
                continue;
            }
            var place = fields.Context.PlaceOf(scalar, fields.TrailTo("knobs", index));
            fields.Context.Report.Add(DiagnosticCatalogue.UnknownWord.At(place, scalar.Text, string.Join(", ", EnumNames<Knob>.All))
                .WithNearest(fields.Context.Report, scalar.Text, EnumNames<Knob>.All));
        }
        return knobs.DrainToImmutable();
    }
}
