using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MagmaGame.Content.Names;
using MagmaGame.Content.Proofs;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Tests.Proofs;

/// <summary>What is proved of decks, weights and limits, and states that are shown, held against everything there is.</summary>
public sealed partial class DrawSoundnessTests
{
    private static readonly Regex Parts = PartsOfState();

    [Fact]
    public void A_deck_that_is_said_to_be_silent_is()
    {
        const int Count = 120;
        var random = new Random(11);
        var (text, decks) = (new StringBuilder(), new StringBuilder("format: 1\nquiet_weight: 20\ndecks:\n- {id: security, name: Locks, weight: 10}\n"));
        for (var number = 0; number < Count; number++)
        {
            decks.Append($"- {{id: deck-{number}, name: A deck, weight: 1, boost: [{{if: '{MadeUp.Clause(random)}', times: 2}}]}}\n");
            for (var events = random.Next(1, 4); events > 0; events--)
            {
                var weight = random.Next(12) == 0 ? 0 : 10;
                text.Append(MinimalContent.Event($"made.deck-{number}-event-{events}")
                    .Replace("deck: security, weight: 10", $"deck: deck-{number}, weight: {weight}", StringComparison.Ordinal))
                    .Append("  when: ['").Append(MadeUp.Clause(random)).Append("']\n");
            }
        }
        var (variables, definitions, found) = MadeUp.Prove(
            MinimalContent.Events(text.ToString()), MinimalContent.File("content/decks.yaml", decks.ToString()));
        var told = found.Where(d => d.Path == "content/decks.yaml").ToLookup(d => d.LogicalPath.Split(" > ")[0]);
        for (var number = 0; number < Count; number++)
        {
            var drawn = definitions.Where(e => e.Id.StartsWith($"made.deck-{number}-", StringComparison.Ordinal)).ToList();
            var asked = drawn.SelectMany(e => e.When.Clauses).Select(c => c.Logic).ToList();
            foreach (var diagnostic in told[$"deck-{number}"])
            {
                if (diagnostic.Code is "MG0813" or "MG0819")
                    Assert.All(
                        SmallWorld.All(asked, variables.All).Where(world => diagnostic.Code == "MG0813" || IsWithin(world, diagnostic.Message, variables, definitions)),
                        world => Assert.DoesNotContain(drawn, e => e.Weight > 0 && world.Holds(e.When)));
            }
        }
        Assert.All(new[] { "MG0813", "MG0815", "MG0816", "MG0819" }, code => Assert.Contains(found, d => d.Path == "content/decks.yaml" && d.Code == code));
        var weightless = found.Where(d => d.Code == "MG0818").Select(d => d.LogicalPath.Split(" > ")[0]).ToList();
        Assert.NotEmpty(weightless);
        Assert.All(weightless, id => Assert.Equal(0, definitions.Single(e => e.Id == id).WeightBound));
    }

    [Fact]
    public void An_event_never_shows_oftener_than_is_said()
    {
        var random = new Random(12);
        var text = new StringBuilder();
        for (var number = 0; number < 100; number++)
            text.Append(MinimalContent.Event($"made.event-{number}"))
                .Append($"  limit: {{times: {random.Next(2, 4)}, cooldown: {random.Next(1, 4)}}}\n  when: ['month {(random.Next(2) == 0 ? "<" : ">=")} {random.Next(1, 3)}', '{MadeUp.Clause(random)}']\n");
        var (variables, events, found) = MadeUp.Prove(MinimalContent.Events(text.ToString()));
        var limits = found.Where(d => d.Code == "MG0814").ToList();
        Assert.InRange(limits.Count, 10, 100);
        foreach (var limit in limits)
        {
            var definition = events.Single(e => limit.LogicalPath.StartsWith(e.Id + " > ", StringComparison.Ordinal));
            var possible = SmallWorld.All(definition.When.Clauses.Select(c => c.Logic), variables.All)
                .Where(world => world.Holds(definition.When)).Select(world => world[(int)Variable.Month]).ToHashSet();
            var (shown, next) = (0, 0);
            for (var month = 0; month <= SmallWorld.Most; month++)
            {
                if (month < next || !possible.Contains(month)) continue;
                shown++;
                next = month + definition.Cooldown;
            }
            Assert.True(shown <= int.Parse(FirstNumber().Match(limit.Message).Value, CultureInfo.InvariantCulture), definition.Id);
        }
    }

    [Fact]
    public void A_state_in_which_no_option_can_be_chosen_is_one()
    {
        var random = new Random(13);
        var text = new StringBuilder();
        for (var number = 0; number < 200; number++)
            text.Append(MinimalContent.Event($"made.event-{number}")
                .Replace("One., lever: world", $"One., lever: world, enable: '{Plain(random)}', because: No.", StringComparison.Ordinal)
                .Replace("Two., lever: world", $"Two., lever: world, enable: '{Plain(random)}', because: No.", StringComparison.Ordinal))
                .Append("  when: ['").Append(Plain(random)).Append("']\n");
        var (variables, events, found) = MadeUp.Prove(MinimalContent.Events(text.ToString()));
        var states = found.Where(d => d.Code == "MG0807").ToList();
        Assert.InRange(states.Count, 30, 200);
        foreach (var state in states)
        {
            var definition = events.Single(e => state.LogicalPath.StartsWith(e.Id + " > ", StringComparison.Ordinal));
            var world = SmallWorld.Of(Parts.Matches(state.Message).Select(part =>
            {
                var variable = variables.All.Single(v => v.Name == part.Groups["name"].Value);
                return (Subject.Variable(variable.Slot), ValueOf(part.Groups["value"].Value));
            }));
            Assert.True(world.Holds(definition.When), state.Message);
            Assert.All(definition.Options, option => Assert.False(world.Holds(option.Enable), $"{definition.Id} {state.Message}"));
        }
    }

    [Fact]
    public void What_is_said_never_to_be_set_is_set_nowhere()
    {
        var random = new Random(14);
        var (text, own) = (new StringBuilder(), new StringBuilder("format: 1\nvariables:\n"));
        for (var number = 0; number < 60; number++)
        {
            own.Append($"- {{name: own_{number}, label: own, kind: flag, sees: exact, meaning: Whether.}}\n");
            text.Append(MinimalContent.Event($"made.event-{number}")
                .Replace("Two., lever: world", $"Two., lever: world, do: [own_{random.Next(60)} = yes]", StringComparison.Ordinal))
                .Append($"  when: [not own_{number}]\n");
        }
        var (variables, events, found) = MadeUp.Prove(
            MinimalContent.Events(text.ToString()), MinimalContent.File("content/variables.yaml", own.ToString()));
        var set = events.SelectMany(e => e.Options).SelectMany(o => o.Do).Select(e => variables.All[e.Slot].Name).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(
            Enumerable.Range(0, 60).Select(number => $"own_{number}").Where(name => !set.Contains(name)),
            found.Where(d => d.Code == "MG0817").Select(d => d.Message.Split('\'')[1]));
    }

    // About variables only, as those are what a state is told of.
    private static string Plain(Random random)
    {
        while (true)
            if (MadeUp.Clause(random) is var clause && !clause.Contains("base.", StringComparison.Ordinal) && !clause.Contains("reached", StringComparison.Ordinal))
                return clause;
    }

    private static double ValueOf(string value) => value switch
    {
        "yes" => 1,
        "no" => 0,
        _ when EnumNames<Phase>.All.IndexOf(value) is >= 0 and var phase => phase,
        _ => double.Parse(value, CultureInfo.InvariantCulture),
    };

    // As the message says it: 'phase' is a, b or c; 'paused' is yes; 'security' is 0; 'an event' has never been shown.
    private static bool IsWithin(SmallWorld world, string message, VariableTable variables, ImmutableArray<EventDefinition> events)
    {
        var said = message[(message.IndexOf(" while '", StringComparison.Ordinal) + 8)..];
        var (name, what) = (said[..said.IndexOf('\'', StringComparison.Ordinal)], said[(said.IndexOf('\'', StringComparison.Ordinal) + 2)..]);
        if (variables.All.FirstOrDefault(v => v.Name == name) is { } variable)
            return what["is ".Length..].Split([", ", " or "], StringSplitOptions.None).Any(value => ValueOf(value).Equals(world[variable.Slot]));
        var subject = events.FirstOrDefault(e => e.Id == name) is { } definition
            ? what.Contains("shown", StringComparison.Ordinal)
                ? Subject.EventAge(definition.Index)
                : throw new InvalidOperationException(message)
            : events.SelectMany(e => e.Options.Select((o, i) => (Name: $"{e.Id}.{o.Id}", Subject: Subject.Chosen(e.Index, i))))
                .Where(o => o.Name == name).Select(o => (Subject?)o.Subject).FirstOrDefault() ?? Subject.MilestoneAge(Simulation.Milestones.Milestone.Pause);
        var value = subject.Kind == SubjectKind.Chosen ? what == "was chosen" ? 1 : 0 : GameState.LongAgo;
        return world.Of(subject).Equals(value);
    }

    [GeneratedRegex(@"(?<name>[a-z_]+) = (?<value>[a-z0-9.-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartsOfState();

    [GeneratedRegex("[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex FirstNumber();
}
