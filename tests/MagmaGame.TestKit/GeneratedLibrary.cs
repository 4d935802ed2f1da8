using System.Globalization;
using System.Text;

namespace MagmaGame.TestKit;

/// <summary>
/// Makes up an event library of any size: well-formed events of the size and variety of real ones, always the same for the
/// same numbers. For measuring how loading and play grow with content.
/// </summary>
/// <param name="claims">Claims the events may name.</param>
/// <param name="decks">Decks the events belong to.</param>
/// <param name="roles">People of the cast that the texts name.</param>
public sealed class GeneratedLibrary(IReadOnlyList<string> claims, IReadOnlyList<string> decks, IReadOnlyList<string> roles)
{
    private const int EventsPerFile = 250;

    // Writable, in points from 0 to 100.
    private static readonly string[] Points =
    [
        "research_security", "scalable_oversight", "evaluation_methods", "costly_optimisation", "security", "security_readiness",
        "credibility", "openness", "public_awareness", "political_will", "regulation", "verification_readiness",
        "lines_of_communication", "standard_hardness", "competitive_pressure", "cyber_resilience", "bio_resilience",
    ];

    private static readonly string[] Flags = ["declared_slowdown", "joined_standard", "merged", "paused", "deferred", "rival_tedai"];
    private static readonly string[] Levers = ["technology", "decision-maker", "world"];
    private static readonly string[] Tags = ["race", "economic", "safety", "coordinate", "secret", "open", "defence", "pause"];
    private static readonly string[] Milestones = ["three-fold", "tedai", "deference", "pause", "theft"];

    private static readonly string[] Words =
    [
        "window", "letter", "Tuesday", "coffee", "server", "corridor", "question", "answer", "number", "winter", "morning", "voice",
        "paper", "engine", "quiet", "result", "minister", "garden", "machine", "promise", "doubt", "signal", "evening", "weather",
    ];

    /// <summary>Files of about 500 kilobytes with <paramref name="count"/> events together, as paths and texts.</summary>
    public IEnumerable<(string Path, string Text)> Files(int count)
    {
        for (var first = 0; first < count; first += EventsPerFile)
        {
            var text = new StringBuilder("format: 1\nevents:\n");
            for (var number = first; number < Math.Min(count, first + EventsPerFile); number++) Event(text, number, count);
            yield return ($"content/events/generated-{(first / EventsPerFile).ToString("D4", CultureInfo.InvariantCulture)}.yaml", text.ToString());
        }
    }

    // Every tenth event is called by the one before it.
    private static bool IsCalled(int number) => number % 10 == 9;

    private static string Id(int number) => $"generated.group-{number / 100}.event-{number}";

    private void Event(StringBuilder text, int number, int count)
    {
        var pick = new Dice(number);
        text.Append("\n- id: ").Append(Id(number)).Append("\n  title: The ").Append(pick.Of(Words)).Append(" of ").Append(pick.Of(Words));
        text.Append("\n  text: |\n");
        for (var line = 0; line < 6; line++) Line(text, pick);
        text.Append("  sources: [").Append(pick.Of(claims)).Append(", ").Append(pick.Of(claims)).Append("]\n");
        text.Append("  facilitator: What would the table have done on a ").Append(pick.Of(Words)).Append(" such as this?\n");
        text.Append("  trigger: ").Append(IsCalled(number) ? "called" : "drawn").Append("\n  when:\n");
        text.Append("  - phase in [preparing, accelerating, expert]\n");
        text.Append("  - ").Append(1 + pick.Next(30)).Append(" <= ").Append(pick.Of(Points)).Append(" < ").Append(50 + pick.Next(40)).Append('\n');
        if (number % 3 == 1) text.Append("  - not ").Append(pick.Of(Flags)).Append(" or reached(").Append(pick.Of(Milestones)).Append(")\n");
        if (number % 3 == 2) text.Append("  - not seen(").Append(Id(pick.Next(number))).Append(") or months_since(").Append(Id(number - 1)).Append(") >= 3\n");
        if (number % 9 == 3) text.Append("  - not chose(").Append(Id(number - 1)).Append(".second)\n");
        if (!IsCalled(number))
        {
            text.Append("  pick: {deck: ").Append(pick.Of(decks)).Append(", weight: ").Append(1 + pick.Next(20));
            text.Append(", boost: [{if: ").Append(pick.Of(Points)).Append(" >= ").Append(31 + pick.Next(18)).Append(", times: 1.5}]}\n");
        }
        text.Append("  limit: {times: ").Append(1 + pick.Next(3)).Append(", cooldown: ").Append(pick.Next(12)).Append("}\n  options:\n");
        Option(text, pick, "first", "");
        Option(text, pick, "second", "");
        Option(text, pick, "third", $"    enable: {pick.Of(Points)} + 10 > {pick.Of(Points)} / 2\n    because: There is no {pick.Of(Words)} for it.\n");
        if (number + 1 < count && IsCalled(number + 1)) text.Append("    then: {event: ").Append(Id(number + 1)).Append(", after: 1..3, recheck: true}\n");
    }

    private void Line(StringBuilder text, Dice pick)
    {
        text.Append("    {cast.").Append(pick.Of(roles)).Append('}');
        for (var word = 0; word < 12; word++) text.Append(' ').Append(pick.Of(Words));
        text.Append(".\n");
    }

    private void Option(StringBuilder text, Dice pick, string id, string enable)
    {
        text.Append("  - id: ").Append(id).Append("\n    text: Let the ").Append(pick.Of(Words)).Append(" speak to the ").Append(pick.Of(Words));
        text.Append(".\n    lever: ").Append(pick.Of(Levers)).Append("\n    tags: [").Append(pick.Of(Tags)).Append("]\n");
        text.Append("    for: [").Append(pick.Of(claims)).Append("]\n    against: [").Append(pick.Of(claims)).Append("]\n").Append(enable);
        text.Append("    do: [").Append(pick.Of(Points)).Append(" += ").Append(1 + pick.Next(9)).Append(", ");
        text.Append(pick.Of(Points)).Append(" -= ").Append(1 + pick.Next(9)).Append("]\n");
        if (pick.Next(6) > 0) return;
        text.Append("    roll:\n");
        text.Append("    - {chance: 0.").Append(1 + pick.Next(8)).Append(", text: It comes to nothing., do: [rivals_security += 2]}\n");
        text.Append("    - {chance: rest, text: It comes to something., do: [").Append(pick.Of(Points)).Append(" *= 1.1]}\n");
    }

    // A small generator of its own, so that the library is the same on every runtime.
    private sealed class Dice(int seed)
    {
        private ulong _state = ((ulong)seed * 0x9E3779B97F4A7C15) + 0x1234567;

        public int Next(int below)
        {
            _state = (_state * 6364136223846793005) + 1442695040888963407;
            return (int)((_state >> 33) % (ulong)below);
        }

        public string Of(IReadOnlyList<string> words) => words[Next(words.Count)];
    }
}
