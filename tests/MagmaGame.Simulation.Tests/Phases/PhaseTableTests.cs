using MagmaGame.Simulation.Phases;

namespace MagmaGame.Simulation.Tests.Phases;

public sealed class PhaseTableTests
{
    private static readonly PhaseFacts[] Facts = [new(false, false), new(true, false), new(true, true)];

    // Every pair that is not listed here must be rejected: the test below asks each of them.
    private static readonly Dictionary<(Phase, PhaseTrigger), Phase?[]> Accepted = Build();

    public static TheoryData<Phase, PhaseTrigger> Pairs
    {
        get
        {
            var pairs = new TheoryData<Phase, PhaseTrigger>();
            foreach (var phase in Enum.GetValues<Phase>())
                foreach (var trigger in Enum.GetValues<PhaseTrigger>()) pairs.Add(phase, trigger);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_pair_of_phase_and_trigger_is_in_the_table_or_rejected(Phase phase, PhaseTrigger trigger)
    {
        var wanted = Accepted.GetValueOrDefault((phase, trigger), [null, null, null]);
        var got = Facts.Select(facts => PhaseTable.Next(phase, trigger, facts));
        Assert.Equal(wanted, got);
    }

    [Fact]
    public void No_two_rows_answer_the_same_question()
    {
        foreach (var facts in Facts)
        {
            var answers = PhaseTable.Rules.Where(r => PhaseTable.Holds(r.Guard, facts)).GroupBy(r => (r.From, r.Trigger));
            Assert.All(answers, rows => Assert.Single(rows));
        }
    }

    [Fact]
    public void The_diagram_in_the_documentation_is_the_table_s()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "MagmaGame.sln"))) folder = folder.Parent;
        var map = File.ReadAllText(Path.Combine(folder.FullName, "src", "README.md"));
        Assert.Contains("```mermaid\n" + PhaseDiagram.Mermaid() + "```", map, StringComparison.Ordinal);
    }

    private static Dictionary<(Phase, PhaseTrigger), Phase?[]> Build()
    {
        var table = new Dictionary<(Phase, PhaseTrigger), Phase?[]>();
        void Always(Phase from, PhaseTrigger trigger, Phase to) => table[(from, trigger)] = [to, to, to];
        Always(Phase.Preparing, PhaseTrigger.ThreeFoldReached, Phase.Accelerating);
        Always(Phase.Accelerating, PhaseTrigger.TedaiReached, Phase.Expert);
        Always(Phase.Expert, PhaseTrigger.DeferenceChosen, Phase.Recovery);
        Always(Phase.Expert, PhaseTrigger.DeferenceDrifted, Phase.Recovery);
        Always(Phase.Recovery, PhaseTrigger.DeferenceReversed, Phase.Expert);
        Always(Phase.Recovery, PhaseTrigger.RecoveryOver, Phase.Ended);
        Always(Phase.Preparing, PhaseTrigger.PauseAccepted, Phase.Paused);
        Always(Phase.Accelerating, PhaseTrigger.PauseAccepted, Phase.Paused);
        Always(Phase.Expert, PhaseTrigger.PauseAccepted, Phase.Paused);
        Always(Phase.Paused, PhaseTrigger.ThreeFoldReached, Phase.Paused);
        Always(Phase.Paused, PhaseTrigger.TedaiReached, Phase.Paused);
        Always(Phase.Paused, PhaseTrigger.PauseHeld, Phase.Ended);
        table[(Phase.Paused, PhaseTrigger.PauseCollapsed)] = [Phase.Preparing, Phase.Accelerating, Phase.Expert];
        foreach (var phase in (Phase[])[Phase.Preparing, Phase.Accelerating, Phase.Expert, Phase.Recovery])
            foreach (var trigger in (PhaseTrigger[])
                [PhaseTrigger.ProgressStoodStill, PhaseTrigger.MagmaOvertaken, PhaseTrigger.FrontObsolete])
                Always(phase, trigger, Phase.Ended);
        return table;
    }
}
