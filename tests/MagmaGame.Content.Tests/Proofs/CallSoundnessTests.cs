using System.Text;
using MagmaGame.Content.Proofs;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Tests.Proofs;

/// <summary>
/// Made-up calls: when one is said to come to nothing, every state in which the caller can call is followed to every state in
/// which the call can be due, and the called event shows in none.
/// </summary>
public sealed class CallSoundnessTests
{
    private const int Last = (int)SmallWorld.Most;
    private static readonly Subject Month = Subject.Variable(Variable.Month);
    private static readonly Subject Pause = Subject.MilestoneAge(Milestone.Pause);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_call_that_can_come_is_said_not_to(int seed)
    {
        var (variables, events, found) = MadeUp.Prove(Made(new Random(seed), 250), MinimalContent.File("content/variables.yaml", """
            format: 1
            variables:
            - {name: told, label: told, kind: flag, sees: exact, meaning: Whether.}
            - {name: heat, label: heat, unit: points, range: [0, 2], start: 1, sees: exact, meaning: How much.}
            """));
        string[] codes = ["MG0811", "MG0812"];
        var told = found.Where(d => codes.Contains(d.Code, StringComparer.Ordinal)).Select(d => d.LogicalPath.Split(" > ")[0]).ToHashSet(StringComparer.Ordinal);
        var come = 0;
        foreach (var caller in events.Where(e => e.Id.StartsWith("made.caller-", StringComparison.Ordinal)))
        {
            var call = caller.Options[1].Then!;
            if (!CanCome(caller, call, events[call.EventIndex], variables, events.Single(e => e.Id == "base.first"))) continue;
            Assert.DoesNotContain(caller.Id, told);
            come++;
        }
        // Were none ever found to come, nothing would have been tried.
        Assert.InRange(come, 50, 250);
        Assert.All(codes, code => Assert.InRange(found.Count(d => d.Code == code), 5, 250));
    }

    private static bool CanCome(EventDefinition caller, ChainCall call, EventDefinition target, VariableTable variables, EventDefinition first)
    {
        var (age, chosen) = (Subject.EventAge(first.Index), Subject.Chosen(first.Index, 0));
        object[] asked = [.. caller.When.Clauses.Select(c => c.Logic), .. caller.Options[1].Enable.Clauses.Select(c => c.Logic)];
        var told = variables.All.Single(v => v.Name == "told").Slot;
        var heat = variables.All.Single(v => v.Name == "heat").Slot;
        var moments = SmallWorld.All(asked, variables.All, [Month, Pause, age, chosen, Subject.Variable(told), Subject.Variable(heat)])
            .Where(world => world.Holds(caller.When) && world.Holds(caller.Options[1].Enable))
            .Select(world =>
            {
                foreach (var effect in caller.Options[1].Do) world.Apply(effect);
                return (Month: world.Of(Month), Pause: world.Of(Pause), Age: world.Of(age), Chosen: world.Of(chosen), Told: world[told], Heat: world[heat]);
            })
            .Where(moment => IsPast(moment.Age, moment.Month) && IsPast(moment.Pause, moment.Month))
            .ToHashSet();
        foreach (var later in SmallWorld.All(target.When.Clauses.Select(c => c.Logic), variables.All, [Month, Pause, age, chosen]))
        {
            later.Put(Subject.EventAge(target.Index), GameState.LongAgo);
            later.Put(Subject.Chosen(caller.Index, 0), 0);
            later.Put(Subject.Chosen(caller.Index, 1), 1);
            if (!IsPast(later.Of(age), later.Of(Month)) || !IsPast(later.Of(Pause), later.Of(Month))) continue;
            foreach (var moment in moments)
            {
                var months = later.Of(Month) - moment.Month;
                if (months < call.AfterMin || months > call.AfterMax) continue;
                if (!Follows(moment.Age, later.Of(age), months) || !Follows(moment.Pause, later.Of(Pause), months)) continue;
                // The first event shows once, so who has answered it has answered for good.
                if (moment.Age <= Last && !moment.Chosen.Equals(later.Of(chosen))) continue;
                // Nothing ever takes back what was told, nor cools; each answer of another may add to it.
                if (moment.Told > later[told] || moment.Heat > later[heat]) continue;
                later.Put(Subject.EventAge(caller.Index), months);
                if (later.Holds(target.When)) return true;
            }
        }
        return false;
    }

    private static bool IsPast(double age, double month) => age > Last || age <= month;

    private static bool Follows(double before, double after, double months) =>
        before <= Last ? after.Equals(before + months) : after > Last || after < months;

    private static string Made(Random random, int pairs)
    {
        var text = new StringBuilder();
        string[] effects = ["told = yes", "heat += 0.5", "heat += 1", "security += 1", "control = 2"];
        for (var pair = 0; pair < pairs; pair++)
        {
            var after = random.Next(1, 3) is 1 ? "1" : "1..2";
            if (random.Next(3) == 0) after = "2";
            text.Append(MinimalContent.Event($"made.caller-{pair}").Replace("text: Two., lever: world",
                $"text: Two., lever: world, enable: '{MadeUp.Clause(random)}', because: No., do: ['{effects[random.Next(effects.Length)]}'], "
                    + $"then: {{event: made.target-{pair}, after: {after}}}",
                StringComparison.Ordinal));
            text.Append("  when: ['").Append(Asked(random, pair, caller: true)).Append("']\n");
            text.Append(MinimalContent.Event($"made.target-{pair}", "called").Replace(", then: {event: made.target-" + pair + ", after: 1}", "", StringComparison.Ordinal));
            text.Append("  when: ['").Append(Asked(random, pair, caller: false)).Append("', '").Append(Asked(random, pair, caller: false)).Append("']\n");
        }
        return MinimalContent.Events(text.ToString());
    }

    private static string Asked(Random random, int pair, bool caller) => random.Next(caller ? 8 : 14) switch
    {
        0 => "told",
        1 => "not told",
        2 => $"heat {(random.Next(2) == 0 ? "<" : ">=")} {MadeUp.Constant(random)}",
        3 => $"month {(random.Next(2) == 0 ? "<=" : ">=")} {random.Next(3)}",
        4 => "seen(base.first)",
        5 => "chose(base.first.one)",
        6 => "reached(pause)",
        7 => "not seen(base.first)",
        8 => $"months_since(made.caller-{pair}) {(random.Next(2) == 0 ? "<" : ">")} {random.Next(1, 3)}",
        9 => $"not seen(made.caller-{pair})",
        10 => $"chose(made.caller-{pair}.{(random.Next(2) == 0 ? "one" : "two")})",
        11 => "not reached(pause)",
        _ => MadeUp.Clause(random),
    };
}
