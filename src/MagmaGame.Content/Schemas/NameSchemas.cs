using System.Text.Json.Nodes;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Names;
using MagmaGame.Content.Texts;
using MagmaGame.Content.Tutorials;
using MagmaGame.Simulation.Cast;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Tutorials;

namespace MagmaGame.Content.Schemas;

/// <summary>Definitions of every name that a library knows, and of the texts that names stand in.</summary>
internal static class NameSchemas
{
    private const string Id = "^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$";
    private const string SnakeId = "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$";
    private const int LongestId = 80;

    /// <summary>The definitions by name.</summary>
    public static JsonObject Of(Catalogue catalogue)
    {
        var patterns = new ExpressionPatterns(catalogue.Variables);
        var claims = catalogue.Documents.SelectMany(d => d.Claims).ToList();
        return new JsonObject
        {
            ["id"] = IdOf(Id, "Lower-case words with - between them, groups with a dot. Permanent: saved games name it.")
                .Like("security.contractor-badge"),
            ["snake-id"] = IdOf(SnakeId, "Lower-case words with _ between them. Permanent: other files name it.").Like("political_will"),
            ["claim"] = Listed(
                "An idea of the registers in seeds/, by its id.", claims.Select(c => (c.Id, c.Says))),
            ["event"] = Listed("An event, by its id.", catalogue.Events.Select(e => (e.Id, e.Title))),
            ["called-event"] = Listed(
                "An event with 'trigger: called', by its id.",
                catalogue.Events.Where(e => e.Trigger == Simulation.Events.EventTrigger.Called).Select(e => (e.Id, e.Title))),
            ["drawn-event"] = Listed(
                "An event with 'trigger: drawn', by its id.",
                catalogue.Events.Where(e => e.Trigger == Simulation.Events.EventTrigger.Drawn).Select(e => (e.Id, e.Title))),
            ["deck"] = Listed("A deck of content/decks.yaml, by its id.", catalogue.Decks.Select(d => (d.Id, d.Name))),
            ["milestone"] = Listed("A milestone.", catalogue.Milestones.Select(m => (m.Id, m.Name))),
            ["initiative"] = Listed("An initiative.", catalogue.Initiatives.Select(i => (i.Id, i.Name))),
            ["scenario"] = Listed("A scenario, by its id.", catalogue.Scenarios.Select(s => (s.Id, s.Name))),
            ["document"] = Listed("An essay of the registers in seeds/, by its id.", catalogue.Documents.Select(d => (d.Id, d.Title))),
            ["advisor"] = Listed("An advisor of content/advisors/, by its id.", catalogue.Advisors.Select(a => (a.Id, a.Name))),
            ["tag"] = SchemaBuilder.OneOf(Vocabulary.Tags).Says("A word by which policies choose."),
            ["prose"] = Formed(
                ExpressionPatterns.Braced(CastIn(catalogue)),
                "Braces name somebody of the cast: {cast.senator}, {cast.senator.first}, {cast.senator.last}."),
            ["known-prose"] = Formed(
                ExpressionPatterns.Braced(CastIn(catalogue), ExpressionPatterns.Either(catalogue.Variables.All.Select(v => v.Name))),
                "Braces name a variable, {political_will}, or somebody of the cast, {cast.senator}."),
            ["told-prose"] = Formed(
                ExpressionPatterns.Braced(CastIn(catalogue), ToldIn(catalogue)),
                "Braces name somebody of the cast, a rival, {rival.ahead}, a month, {month.tedai}, or a number, {political_will}."),
            ["told-condition"] = Formed(
                patterns.ToldCondition,
                "There is a word in it that conditions do not know, or a sign; 'magma content check' says which."),
            ["lesson-prose"] = Formed(
                ExpressionPatterns.Braced([CastIn(catalogue), LessonText.Preview[1..^1], "[dD]o\\.(?:" + DoingsIn(catalogue) + ")"]),
                "Braces name what to do, {do.knobs} or {Do.why political_will}, the {preview}, or somebody of the cast."),
            ["condition"] = Formed(
                patterns.Condition,
                "There is a word in it that conditions do not know, or a sign; 'magma content check' says which."),
            ["effect"] = Formed(
                patterns.Effect,
                "An effect is 'variable += number', -=, *= or =, with a variable that may be written; 'magma content check' says more."),
            ["deed"] = Deeds(catalogue),
            ["start"] = Start(catalogue),
        };
    }

    private static JsonObject IdOf(string pattern, string description)
    {
        var id = SchemaBuilder.Formed(pattern, description).Says(description);
        id["maxLength"] = LongestId;
        return id;
    }

    private static JsonObject Formed(string pattern, string otherwise)
    {
        var text = SchemaBuilder.Text();
        text["pattern"] = pattern;
        text["patternErrorMessage"] = otherwise;
        return text;
    }

    private static JsonObject Listed(string description, IEnumerable<(string Name, string Meaning)> names)
    {
        var sorted = names.OrderBy(n => n.Name, StringComparer.Ordinal).ToList();
        // An empty enum is not allowed; nothing at all fits.
        if (sorted.Count == 0) return new JsonObject { ["description"] = description + " There is none yet.", ["not"] = new JsonObject() };
        var schema = SchemaBuilder.OneOf(sorted.Select(n => n.Name)).Says(description);
        schema["enumDescriptions"] = SchemaBuilder.ArrayOf(sorted.Select(n => n.Meaning));
        return schema;
    }

    private static string CastIn(Catalogue catalogue)
    {
        var people = catalogue.Roles.Where(r => r.Kind == RoleKind.Person).Select(r => r.Id).ToList();
        var others = catalogue.Roles.Where(r => r.Kind != RoleKind.Person).Select(r => r.Id).ToList();
        List<string> ways = [];
        if (people.Count > 0) ways.Add($"(?:{ExpressionPatterns.Either(people)})(?:\\.(?:first|last))?");
        if (others.Count > 0) ways.Add(ExpressionPatterns.Either(others));
        // Without a cast there is nobody to name: a pattern that nothing fits.
        return ways.Count == 0 ? "(?!)" : $"cast\\.(?:{ExpressionPatterns.Either(ways)})";
    }

    // Events are named one by one in an enum of their own; here the form of an id must do.
    private static string ToldIn(Catalogue catalogue) => ExpressionPatterns.Either(
    [
        .. TellingBraces.Rivals.Select(rival => rival.Replace(".", "\\.", StringComparison.Ordinal)),
        "month\\.(?:" + Id[1..^1] + ")",
        .. catalogue.Variables.All.Select(v => v.Name),
        .. StoryNames.Facts,
    ]);

    private static string DoingsIn(Catalogue catalogue) => ExpressionPatterns.Either(EnumNames<Doing>.All.Select(word =>
    {
        _ = EnumNames<Doing>.TryParse(word, out var doing);
        var subject = SubjectIn(Doings.SubjectOf(doing), catalogue);
        return subject.Length == 0 ? word : Doings.NeedsSubject(doing) ? $"{word} (?:{subject})" : $"{word}(?: (?:{subject}))?";
    }));

    private static JsonObject Deeds(Catalogue catalogue)
    {
        var ways = new List<JsonObject> { SchemaBuilder.Word<Deed>() };
        foreach (var word in EnumNames<Deed>.All)
        {
            _ = EnumNames<Deed>.TryParse(word, out var deed);
            if (SubjectIn(WatchedDeeds.SubjectOf(deed), catalogue) is { Length: > 0 } subject)
                ways.Add(new JsonObject { ["type"] = "string", ["pattern"] = $"^{word} (?:{subject})$" });
        }
        return SchemaBuilder.Any([.. ways])
            .Says("Something a player did, and after a space what it was about.")
            .Like("answered-scene", "asked-why political_will");
    }

    // Events are named one by one in an enum of their own; here the form of an id must do.
    private static string SubjectIn(SubjectKind kind, Catalogue catalogue) => kind switch
    {
        SubjectKind.Variable => ExpressionPatterns.Either(catalogue.Variables.All.Select(v => v.Name)),
        SubjectKind.Initiative => ExpressionPatterns.Either(catalogue.Initiatives.Select(i => i.Id)),
        SubjectKind.Knob => ExpressionPatterns.Either(Subjects.Knobs),
        SubjectKind.Percent => "100|[1-9]?[0-9]",
        SubjectKind.Event => Id[1..^1],
        _ => "",
    };

    private static JsonObject Start(Catalogue catalogue)
    {
        var writable = catalogue.Variables.All.Where(v => v.Writable).ToList();
        return SchemaBuilder.Mapping("Start values", [.. writable.Select(v => v.Name)],
        [
            .. writable.Select(v => SchemaPart.Free(v.Name, SchemaBuilder.Number(v.Low, v.High)
                .Says($"{v.Meaning} Unit: {(v.Unit.Length > 0 ? v.Unit : "yes (1) or no (0)")}.").Usually(v.Start))),
        ]).Says("Start values of variables, by name; what is left out is as in the model.");
    }
}
