using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace MagmaGame.Authoring.Releases;

/// <summary>What a new version of the content breaks.</summary>
/// <param name="Changes">What differs between the versions.</param>
/// <param name="Journals">How kept games fare, by name.</param>
/// <param name="Unchecked">Kept games that nobody had the time to play again.</param>
public sealed record ReleaseReport(ImmutableArray<ReleaseChange> Changes, ImmutableArray<JournalCheck> Journals, int Unchecked)
{
    /// <summary>How many events only the new version has: what is new may be drawn in the place of others.</summary>
    public int NewEvents { get; init; }

    /// <summary>Whether anything breaks, or was left unchecked.</summary>
    public bool Breaks => Unchecked > 0 || Changes.Any(change => change.Breaks) || Journals.Any(journal => journal.Fate == JournalFate.Broken);

    /// <summary>The lines of a text for people; YAML for <c>content/migrations.yaml</c> begins with four spaces.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var change in Changes)
        {
            yield return $"{(change.Breaks ? "breaks" : "fine")}: {change.Thing} {change.Id}: {change.Text}";
            if (change.Breaks && change.Migration is { } migration) yield return "    " + migration;
        }
        foreach (var journal in Journals.Where(journal => journal.Fate != JournalFate.Replays))
        {
            yield return journal.Fate switch
            {
                JournalFate.Broken => $"breaks: game {Place(journal)}: {journal.Text}",
                JournalFate.BrokenBefore => $"before: game {Place(journal)}: it did not play again by the older version either. {journal.Text}",
                _ => $"before: game {Place(journal)}: {journal.Text}",
            };
        }
        yield return Summary();
    }

    /// <summary>The same for programs: <c>breaks</c>, <c>changes</c>, <c>journals</c>, <c>unchecked</c>, <c>newEvents</c>.</summary>
    public string Json()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteBoolean("breaks", Breaks);
            json.WriteStartArray("changes");
            foreach (var change in Changes) Write(json, change);
            json.WriteEndArray();
            json.WriteStartArray("journals");
            foreach (var journal in Journals) Write(json, journal);
            json.WriteEndArray();
            json.WriteNumber("unchecked", Unchecked);
            json.WriteNumber("newEvents", NewEvents);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private string Summary()
    {
        var breaks = Changes.Count(change => change.Breaks);
        var broken = Journals.Count(journal => journal.Fate == JournalFate.Broken);
        var left = Unchecked == 0 ? "" : $" {Unchecked} more were not checked.";
        if (breaks == 0 && broken > 0) return $"Nothing that files name breaks, but {broken} of {Journals.Length} kept games no longer {(broken == 1 ? "plays" : "play")} again.{Why()}{left}";
        var games = Journals.IsEmpty && Unchecked == 0 ? " No kept games were tried: --journals names a folder of them." : $" Of {Journals.Length} kept games {broken} no longer play again.";
        return breaks == 0 && broken == 0 ? $"Nothing breaks.{games}{left}" : $"{(breaks == 1 ? "1 change breaks" : $"{breaks} changes break")} something.{Advice()}{games}{left}";
    }

    private string Why() => NewEvents == 0
        ? " They can still be played on by the published version."
        : $" {(NewEvents == 1 ? "1 event is" : $"{NewEvents} events are")} new, and what can be drawn changes what is drawn: such games part where a draw first comes out otherwise. They can still be played on by the published version.";

    private string Advice() => Changes.Any(change => change.Breaks && change.Migration is not null)
        ? " What was renamed or taken away on purpose is told under 'migrations:' in content/migrations.yaml, by the lines above."
        : "";

    private static string Place(JournalCheck journal) => journal.Line > 0 ? $"{journal.Name}, line {journal.Line}" : journal.Name;

    private static void Write(Utf8JsonWriter json, ReleaseChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word(change.Kind));
        json.WriteString("thing", change.Thing);
        json.WriteString("id", change.Id);
        json.WriteBoolean("breaks", change.Breaks);
        json.WriteString("text", change.Text);
        if (change.Migration is { } migration) json.WriteString("migration", migration);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JournalCheck journal)
    {
        json.WriteStartObject();
        json.WriteString("name", journal.Name);
        json.WriteString("fate", Word(journal.Fate));
        if (journal.Month is { } month) json.WriteNumber("month", month);
        if (journal.Line > 0) json.WriteNumber("line", journal.Line);
        if (journal.Text.Length > 0) json.WriteString("text", journal.Text);
        json.WriteStartArray("variables");
        foreach (var variable in journal.Variables) json.WriteStringValue(variable);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, place) => (place > 0 && char.IsUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));
}
