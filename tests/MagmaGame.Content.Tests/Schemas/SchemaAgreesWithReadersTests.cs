using System.Text;
using System.Text.Json.Nodes;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Schemas;
using NJsonSchema;

namespace MagmaGame.Content.Tests.Schemas;

/// <summary>
/// A schema and the reader of the same file judge alike: every sound file is spoilt in many small ways, and both must say so or
/// neither.
/// </summary>
public sealed class SchemaAgreesWithReadersTests
{
    // What a file looks like; the rest of the diagnostics is about meaning.
    private static readonly DiagnosticKind[] OfShape =
    [
        DiagnosticCatalogue.UnknownKey, DiagnosticCatalogue.MissingKey, DiagnosticCatalogue.WrongShape, DiagnosticCatalogue.NotANumber,
        DiagnosticCatalogue.NotWhole, DiagnosticCatalogue.OutOfRange, DiagnosticCatalogue.NotTrueOrFalse, DiagnosticCatalogue.UnknownWord,
        DiagnosticCatalogue.UnknownClaim, DiagnosticCatalogue.UnknownDeck, DiagnosticCatalogue.UnknownTag, DiagnosticCatalogue.UnknownFormat,
    ];

    // A text of digits is a text to readers, and a number to YAML; a scenario without its line for menus is only advised.
    private static readonly string[] Rich =
    [
        """
        content/events/rich.yaml
        format: 1
        events:
        - id: rich.one
          title: A title
          text: WORDS
          sources: [plan-one]
          facilitator: Ask.
          trigger: drawn
          when: [security < 35, "phase in [preparing, accelerating]"]
          pick: {deck: security, weight: 10, boost: [{if: security < 35, times: 2}]}
          limit: {times: 2, cooldown: 3}
          options:
          - {id: one, text: One., lever: world, tags: [safety], for: [plan-one], against: [plan-two], do: [security += 3]}
          - id: two
            text: Two.
            lever: technology
            enable: resources >= 0.5
            because: No money.
            roll:
            - {chance: 0.25, text: Bad., do: [security -= 3], then: {event: base.second, after: 1..3, recheck: false}}
            - {chance: rest, text: Good.}
            then: {event: base.second, after: 2}
        - {id: rich.two, title: A title, text: WORDS, sources: [plan-one], trigger: milestone, milestone: tedai, options: [{id: one, text: One., lever: world}, {id: two, text: Two., lever: world}]}
        - {id: rich.three, title: A title, text: WORDS, sources: [plan-one], trigger: initiative, initiative: merge, options: [{id: one, text: One., lever: world}, {id: two, text: Two., lever: world}]}
        """,
        """
        content/decks.yaml
        format: 1
        quiet_weight: 20
        decks:
        - {id: security, name: Locks, weight: 10, boost: [{if: paused, times: 50}]}
        """,
        """
        content/scenarios/rich.yaml
        format: 1
        scenario:
          id: rich
          name: Rich
          about: A world.
          text: A world.
          sources: [plan-one]
          rivals: {head_start: [1, 2, 3], caution: [0.1, 0.2, 0.3], speed: [1, 1.5, 2], security: [10, 20, 30]}
          paradigm_shift: 0.5
          difficulty_times: 1.5
          difficulty_spread_times: 1.5
          margin_shift: 3
          superdanger_shift: 3
          evaluation_bias_times: 2
          jump_rate_times: 2
          capability_wall: {mean: 40, spread: 4}
          political_will_bonus: 4
          start: {security: 30}
          scenes: [{event: base.second, month: 2}]
        """,
        """
        content/policies/rich.yaml
        format: 1
        policy:
          id: rich
          name: Rich
          text: A way to play.
          sources: [plan-one]
          lab: true
          random: false
          start: {security: 30}
          answers: [safety, first]
          choose: {base.first: two}
          knobs:
          - {when: [paused], velocity: 10, preparation: 20, portfolio: {nonproliferation: 25, distribution: 25, governance: 25, defence: 25}}
          initiatives:
          - {do: merge, when: [paused]}
        """,
        """
        content/advisors/rich.yaml
        format: 1
        advisors:
        - {id: planner, name: The planner, document: plan, about: Has a plan., voice: Counts on fingers.}
        advice:
        - {event: base.first, advisor: planner, option: one, text: Begin., claim: plan-one}
        """,
        """
        content/glossary.yaml
        format: 1
        terms:
        - {term: control, also: [controls], meaning: Measures around a system., sources: [plan-one]}
        """,
        """
        content/debrief.yaml
        format: 1
        questions:
        - {id: one, about: start, text: How did you begin?, sources: [plan-one]}
        - {id: two, about: middle, text: What surprised you?, sources: [plan-one]}
        - {id: three, about: end, text: 'What would {cast.senator} say?', when: [took(defer), survived], sources: [plan-one]}
        - {id: four, about: end, text: And then?, sources: [plan-one]}
        heuristics:
        - {id: scale, name: Scale, when: [not paused], keep: [{knob: velocity, least: 60, most: 90}], sources: [plan-one]}
        - {id: leave, name: Leave, take: defer, sources: [plan-two]}
        plays:
        - {id: research, name: Research, sources: [plan-one]}
        """,
        """
        content/tutorials/rich.yaml
        format: 1
        tutorial:
          id: rich
          name: Rich
          scenario: base
          seed: 7
          pace: quarterly
          lessons:
          - {id: one, text: Look., at: [scene], when: [paused], until: [asked-why security, answered-scene base.first], anew: true, urgent: true}
          remarks:
          - {id: two, text: Well., on: [raised-velocity], when: [paused]}
        """,
        """
        content/cast/rich.yaml
        format: 1
        roles:
        - {id: general, kind: person, what: commands}
        - {id: rival_2, kind: organisation, what: another developer, patterns: [Morrowgate]}
        """,
        """
        content/variables.yaml
        format: 1
        variables:
        - {name: mood, label: mood, kind: number, unit: points, range: [0, 10], start: 3, derived: false, sees: exact, meaning: How it feels.}
        - {name: told, label: told, kind: flag, start: yes, sees: hidden, meaning: Whether it was told.}
        """,
        """
        seeds/rich.yaml
        format: 1
        document: {id: rich, title: Rich, author: Somebody, published: 2025-01, thesis: One should plan., note: Ours.}
        claims:
        - {id: rich-one, kind: goal, says: One., numbers: ['2'], game: Shown., implied: true}
        """,
    ];

    public static TheoryData<string> Samples =>
    [
        .. Rich.Select(sample => sample.ReplaceLineEndings("\n").Replace("WORDS", MinimalContent.SixtyWords, StringComparison.Ordinal)),
        .. MinimalContent.Files.All.Where(file => file.Path is "content/milestones.yaml" or "content/outcomes.yaml" or "content/phases.yaml"
            or "content/reasons.yaml" or "content/initiatives/initiatives.yaml" or "content/model/variables.yaml" or "content/model/parameters.yaml")
            .Select(file => $"{file.Path}\n{Encoding.UTF8.GetString(file.Bytes.Span)}"),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_spoilt_file_is_wrong_for_both_or_for_neither(string sample)
    {
        var path = sample[..sample.IndexOf('\n', StringComparison.Ordinal)];
        var text = sample[(path.Length + 1)..];
        var sound = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(path, text)));
        Assert.DoesNotContain(sound.Diagnostics, d => d.Severity == Severity.Error);
        var kind = Path.GetFileNameWithoutExtension(SchemaLine.For(path)!);
        var schema = await JsonSchema.FromJsonAsync(ContentSchemas.Whole(kind, sound.Catalogue!).Json);
        var json = YamlAsJson.Of(text)!;
        Assert.Empty(schema.Validate(json));
        var tried = 0;
        foreach (var (spoilt, how) in Spoilt(json))
        {
            tried++;
            var said = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(path, spoilt))).Diagnostics;
            var isValid = schema.Validate(spoilt).Count == 0;
            if (isValid)
                Assert.DoesNotContain(said, d => d.Path == path && OfShape.Contains(d.Kind) && Fail($"{how}: only the reader says {d}\n{spoilt}"));
            else
                Assert.True(said.Any(d => d.Severity == Severity.Error), $"{how}: only the schema is against it\n{spoilt}");
        }
        Assert.True(tried > 20);
    }

    private static bool Fail(string message)
    {
        Assert.Fail(message);
        return true;
    }

    // Of lists the first few entries are enough: the rest are like them.
    private static IEnumerable<(string Json, string How)> Spoilt(string json)
    {
        var ways = WaysTo(JsonNode.Parse(json)!, []).ToList();
        foreach (var way in ways)
        {
            var isMapping = At(JsonNode.Parse(json)!, way) is JsonObject;
            var shown = string.Join('.', way);
            if (isMapping) yield return (With(json, way, node => node!.AsObject().Add("zzz", 1)), $"{shown}: a key more");
            if (way.Length == 0) continue;
            if (way[^1] is string) yield return (Without(json, way), $"{shown}: gone");
            yield return (Replaced(json, way, new JsonObject { ["zzz"] = 1 }), $"{shown}: a mapping");
            if (!isMapping) yield return (Replaced(json, way, new JsonArray(new JsonArray())), $"{shown}: a list in a list");
            if (At(JsonNode.Parse(json)!, way) is not JsonValue value) continue;
            if (value.TryGetValue<double>(out _))
            {
                // What range a start must lie in, the same entry says: that is beyond a schema.
                if (way[^1] is not "start") yield return (Replaced(json, way, -123456.5), $"{shown}: far too small");
                yield return (Replaced(json, way, "soon"), $"{shown}: a word");
            }
            else
            {
                yield return (Replaced(json, way, "zzz"), $"{shown}: another word");
            }
        }
    }

    private static IEnumerable<object[]> WaysTo(JsonNode? node, object[] way)
    {
        yield return way;
        var below = node switch
        {
            JsonObject mapping => mapping.Take(12).SelectMany(pair => WaysTo(pair.Value, [.. way, pair.Key])),
            JsonArray list => list.Take(2).SelectMany((item, i) => WaysTo(item, [.. way, i])),
            _ => [],
        };
        foreach (var found in below) yield return found;
    }

    private static JsonNode? At(JsonNode? node, IEnumerable<object> way)
    {
        foreach (var step in way) node = step is int index ? node![index] : node![(string)step];
        return node;
    }

    private static string With(string json, object[] way, Action<JsonNode?> change)
    {
        var root = JsonNode.Parse(json)!;
        change(At(root, way));
        return root.ToJsonString();
    }

    private static string Without(string json, object[] way) =>
        With(json, way[..^1], parent => parent!.AsObject().Remove((string)way[^1]));

    private static string Replaced(string json, object[] way, JsonNode value) => With(json, way[..^1], parent =>
    {
        if (way[^1] is int index) parent!.AsArray()[index] = value;
        else parent!.AsObject()[(string)way[^1]] = value;
    });
}
