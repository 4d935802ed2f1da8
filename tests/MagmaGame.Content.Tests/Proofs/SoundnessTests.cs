using System.Collections.Immutable;
using System.Text;
using MagmaGame.Content.Proofs;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Tests.Proofs;

/// <summary>
/// Made-up events over variables of few values, always the same: whatever is proved of them is held against every state there
/// is, so that nothing false is ever called proved.
/// </summary>
public sealed class SoundnessTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Nothing_false_is_proved(int seed)
    {
        var made = Made(new Random(seed), 120);
        var (variables, events, found) = MadeUp.Prove(made);
        foreach (var definition in events.Where(e => e.Id.StartsWith("made.", StringComparison.Ordinal)))
        {
            var told = found.Where(d => d.LogicalPath.StartsWith(definition.Id + " > ", StringComparison.Ordinal))
                .Select(d => (d.Code, Path: d.LogicalPath[(definition.Id.Length + 3)..])).ToHashSet();
            if (told.Count > 0) CheckAll(definition, told, variables, Others(events, seed + definition.Index));
        }
        // Proofs that never say anything would be sound too.
        string[] kinds = ["MG0801", "MG0802", "MG0803", "MG0804", "MG0805", "MG0806", "MG0808", "MG0809", "MG0810", "MG0815", "MG0816"];
        Assert.All(kinds, code => Assert.Contains(found, d => d.Code == code));
    }

    [Fact]
    public void A_state_that_is_shown_is_one()
    {
        var (variables, events, _) = MadeUp.Prove(Made(new Random(5), 300));
        var domains = new Domains(variables.All, []);
        var shown = 0;
        foreach (var definition in events)
        {
            var conditions = Situations.Of(definition.When).ToList();
            if (Witness.Find(conditions, new Knowledge(domains)) is not { } state) continue;
            shown++;
            var world = SmallWorld.Of(Mentions.Of(conditions)
                .SelectMany(s => s.Kind == SubjectKind.Chosen ? [s, Subject.EventAge(s.Index)] : new[] { s }).Distinct()
                .Select(s => (s, state.Of(s).Low)));
            Assert.True(world.Holds(definition.When), definition.Id);
        }
        Assert.InRange(shown, 50, 300);
    }

    private static void CheckAll(
        EventDefinition definition, HashSet<(string Code, string Path)> told, VariableTable variables, IReadOnlyList<EventOption> others)
    {
        var clauses = definition.When.Clauses;
        var implied = clauses.Select((_, i) => told.Contains(("MG0804", $"when[{i}]")) || told.Contains(("MG0802", $"when[{i}]"))).ToList();
        object[] asked =
        [
            .. clauses.Select(c => c.Logic), .. definition.Options.SelectMany(o => o.Enable.Clauses).Select(c => c.Logic),
            .. definition.Boosts.SelectMany(b => b.If.Clauses).Select(c => c.Logic), .. definition.Options.SelectMany(o => o.Do),
        ];
        foreach (var world in SmallWorld.All(asked, variables.All))
        {
            for (var i = 0; i < clauses.Length; i++)
            {
                var holds = world.Holds(clauses[i].Logic);
                Assert.False(holds && told.Contains(("MG0801", $"when[{i}]")), $"{clauses[i].Text} can hold");
                Assert.False(!holds && told.Contains(("MG0802", $"when[{i}]")), $"{clauses[i].Text} can fail");
            }
            var needed = clauses.Where((_, i) => !implied[i]).All(c => world.Holds(c.Logic));
            var all = world.Holds(definition.When);
            Assert.True(needed == all || !needed, $"{definition.Id}: a clause was not implied");
            if (!all) continue;
            Assert.DoesNotContain(told, t => t.Code == "MG0803");
            for (var i = 0; i < definition.Boosts.Length; i++)
            {
                var counts = world.Holds(definition.Boosts[i].If);
                Assert.DoesNotContain((counts ? "MG0815" : "MG0816", $"pick.boost[{i}].if"), told);
            }
            CheckOptions(definition, world, told);
            foreach (var other in others)
            {
                var later = world.Copy();
                foreach (var effect in other.Do) later.Apply(effect);
                CheckOptions(definition, later, told);
            }
        }
    }

    private static void CheckOptions(EventDefinition definition, SmallWorld world, HashSet<(string Code, string Path)> told)
    {
        for (var o = 0; o < definition.Options.Length; o++)
        {
            var option = definition.Options[o];
            var enabled = world.Holds(option.Enable);
            Assert.DoesNotContain((enabled ? "MG0805" : "MG0806", $"options[{o}].enable"), told);
            if (enabled) CheckEffects(option.Do, $"options[{o}].do", world.Copy(), told);
        }
    }

    private static void CheckEffects(
        ImmutableArray<Effect> effects, string path, SmallWorld world, HashSet<(string Code, string Path)> told)
    {
        for (var i = 0; i < effects.Length; i++)
            if (told.Contains(("MG0810", $"{path}[{i}]"))) AssertLost(effects, i, world);
        for (var i = 0; i < effects.Length; i++)
        {
            var (before, aim) = (world[effects[i].Slot], world.Aim(effects[i]));
            world.Apply(effects[i]);
            if (told.Contains(("MG0808", $"{path}[{i}]"))) Assert.Equal(before, world[effects[i].Slot]);
            if (told.Contains(("MG0809", $"{path}[{i}]"))) Assert.True(aim is < 0 or > SmallWorld.Most);
        }
    }

    private static void AssertLost(ImmutableArray<Effect> effects, int lost, SmallWorld world)
    {
        var (with, without) = (world.Copy(), world.Copy());
        for (var i = 0; i < effects.Length; i++)
        {
            with.Apply(effects[i]);
            if (i != lost) without.Apply(effects[i]);
        }
        Assert.All(effects, effect => Assert.Equal(with[effect.Slot], without[effect.Slot]));
    }

    private static List<EventOption> Others(ImmutableArray<EventDefinition> events, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 3).Select(_ => events[random.Next(events.Length)].Options[1])];
    }

    private static string Made(Random random, int count)
    {
        var text = new StringBuilder();
        for (var number = 0; number < count; number++)
        {
            var sound = MinimalContent.Event($"made.event-{number}")
                .Replace("weight: 10}", $"weight: 10, boost: [{{if: '{MadeUp.Clause(random)}', times: 2}}]}}", StringComparison.Ordinal)
                .Replace("text: Two., lever: world",
                    $"text: Two., lever: world, enable: '{MadeUp.Clause(random)}', because: No., do: ['{MadeUp.Effect(random)}', '{MadeUp.Effect(random)}']",
                    StringComparison.Ordinal);
            text.Append(sound).Append("  when:\n");
            for (var clause = random.Next(1, 4); clause > 0; clause--) text.Append("  - ").Append(MadeUp.Clause(random)).Append('\n');
        }
        return MinimalContent.Events(text.ToString());
    }
}
