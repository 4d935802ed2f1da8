using System.Collections.Immutable;
using MagmaGame.Analysis.Policies;
using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Tellings;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Views;

/// <summary>The texts of endings, told of many games: of every policy in every scenario, each with the verdict it had and with all
/// that it might have had.</summary>
public sealed class EndingTextTests
{
    private const int LeastWords = 70, MostWords = 170;

    // Something that happens seldom, such as a slowdown declared twice, is looked for in games of seeds up to this one.
    private const uint LastSeed = 40;

    private static readonly ImmutableArray<GameSession> Games = [.. Play()];

    [Fact]
    public void Every_variant_ends_some_game() =>
        Assert.Equal(Enum.GetValues<OutcomeVariant>(), Games.Select(g => g.Game.Verdict!.Value.Ending.Variant).Distinct().Order());

    [Fact]
    public void Every_text_of_every_ending_can_be_read()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (session, verdict, words) in Tellings())
        {
            var name = $"{session.Setup.ScenarioId} {session.Setup.Seed}, {verdict.Ending.Variant}, {verdict.Channel} {verdict.Threat}";
            foreach (var (what, text) in TextsOf(words, verdict))
            {
                if (text.IndexOfAny(['{', '}']) >= 0) wrong.Add($"{name}: braces in the {what}: {text}");
                if (text.Contains("  ", StringComparison.Ordinal)) wrong.Add($"{name}: two spaces in the {what}: {text}");
            }
            foreach (var (what, text) in ScenesOf(words, verdict))
            {
                var count = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
                if (count is < LeastWords or > MostWords) wrong.Add($"{name}: {count} words in the {what}: {text}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
    }

    // What a sentence claims, judged by what was done in the game and not by the condition that the sentence has.
    private static readonly (string Words, Func<GameSession, Verdict, bool> IsTrue)[] Claims =
    [
        ("It was one of Magma's own", (_, v) => v.Channel == Channel.Direct),
        ("Magma's systems", (s, v) => v.Channel is Channel.Direct or Channel.Others),
        ("It was not one of Magma's", (_, v) => v.Channel == Channel.Others),
        ("the systems under test", (_, v) => v.Channel == Channel.Sabotage),
        ("A rival's system took everything", (_, v) => v.Channel == Channel.Competition),
        ("Weights had been stolen", (s, v) => v.Channel == Channel.Proliferation && s.Game.State[Variable.StolenCapability] > 0),
        ("some of them were Magma's", (s, _) => s.Game.State.Reached(Milestone.Theft)),
        ("Nothing had been stolen", (s, _) => s.Game.State[Variable.StolenCapability] <= 0),
        ("A copy left the building", (s, _) => s.Game.State.Reached(Milestone.Theft)),
        ("You signed in", (s, v) => Took(s, Initiative.Defer) && IsDeferred(s) && v.Ending.Variant == OutcomeVariant.Chosen),
        ("You first signed in", (s, _) => Took(s, Initiative.Defer) && Took(s, Initiative.ReverseDeference)),
        ("has your name under it", (s, _) => Took(s, Initiative.Defer) && IsDeferred(s)),
        ("to which you had handed the lead", (s, _) => Took(s, Initiative.Defer) && IsDeferred(s)),
        ("of the kind that leads there now", (s, v) => IsDeferred(s)),
        ("No order was ever found", (s, v) => IsDeferred(s) && v.Ending.Variant == OutcomeVariant.DeFacto),
        ("You look for the decision", (s, _) => IsDeferred(s)),
        ("You look for the decision and there is none", (s, _) => IsDeferred(s) && !TookBack(s)),
        ("the decision that undid this and there is none", (s, _) => IsDeferred(s) && TookBack(s)),
        ("The historians will put it in", (s, _) => IsDeferred(s) && !TookBack(s)),
        ("you asked to have the lead back", (s, _) => IsDeferred(s) && Took(s, Initiative.ReverseDeference) && !TookBack(s)),
        ("Magma's people still sign", (s, _) => !IsDeferred(s) && !Took(s, Initiative.ReverseDeference)),
        ("as they have since you took the lead back", (s, _) => !IsDeferred(s) && TookBack(s)),
        ("and Magma was out of the race by then", (_, v) => v.Ending.Outcome == Outcome.SelfDestruction),
        ("You announced it in", (s, _) => Took(s, Initiative.DeclareSlowdown) && s.Game.State[Variable.DeclaredSlowdown] > 0.5),
        ("You never announced it", (s, _) => s.Game.State[Variable.DeclaredSlowdown] < 0.5 && s.Game.State[Variable.LeaderClause] < 0.5),
        ("You had bound Magma", (s, _) => Took(s, Initiative.JoinLeaderClause)),
        ("You had asked, in", (s, v) => Took(s, Initiative.ProposePause) && v.Ending.Variant == OutcomeVariant.Coordinated),
        ("The first try, from", (s, _) => s.Game.State[Variable.Pauses] > 1.5),
        ("Nobody decided it. The runs grew", (s, v) => v.Ending.Variant == OutcomeVariant.Natural && s.Game.State[Variable.PauseMonths] < 0.5),
        ("Magma got there first", (s, _) => Behind(s) <= 0),
        ("Magma's best system is no worse than theirs", (s, _) => Behind(s) <= 0),
        ("It holds because it can be seen to hold", (s, _) => s.Game.State[Variable.VerificationReadiness] >= 50),
        ("The pause held all the while", (_, v) => v.Ending.Outcome == Outcome.Pause),
        ("The proof of danger that you published", (s, _) => Took(s, Initiative.PublishSmokingGun)),
        ("which you had carried round the capitals", (s, _) => Took(s, Initiative.OpenLines)),
        ("Nobody else had come this far", (s, _) => !s.Game.State.Reached(Milestone.RivalTedai)),
        ("waiting had begun to look like losing", (s, _) => s.Game.State.MonthOf(Milestone.RivalTedai) < s.Game.State.MonthOf(Milestone.Deference)),
        ("and lost to somebody who minded less", (s, v) => v.Ending.Variant == OutcomeVariant.Involuntary && Velocity(s) >= 60),
        ("was made up by its authors", (s, _) => s.Game.State[Variable.SabotagedSafety] >= 1),
        ("And then you took it back", (s, _) => Took(s, Initiative.RescindSlowdown)),
        ("this time there was good reason", (s, _) => Reach(s) >= s.Game.State[Variable.Capability]),
        ("The chance was on the other side", (_, v) => !v.Catastrophe && v.CatastropheChance >= 0.5),
    ];

    [Fact]
    public void No_ending_claims_what_was_not_so()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (session, verdict, words) in Tellings())
        {
            var text = string.Join('\n', TextsOf(words, verdict).Select(t => t.Text));
            foreach (var (claim, isTrue) in Claims)
            {
                if (text.Contains(claim, StringComparison.Ordinal) && !isTrue(session, verdict))
                    wrong.Add($"{session.Setup.ScenarioId} {session.Setup.Seed}, {verdict.Ending.Variant}, {verdict.Channel} {verdict.Threat}: {claim}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
    }

    [Fact]
    public void Every_claim_that_is_checked_stands_in_a_text()
    {
        var written = Texts(RealContent.Catalogue).SelectMany(t => t.Passages).Select(p => p.Text).ToList();
        Assert.Empty(Claims.Where(c => !written.Exists(t => t.Contains(c.Words, StringComparison.Ordinal))).Select(c => c.Words));
    }

    // The months of initiatives and milestones that a text names are those of the game.
    [Fact]
    public void Months_are_those_of_the_game()
    {
        foreach (var session in Games.Where(s => Took(s, Initiative.Defer) && s.Game.Verdict!.Value.Ending.Variant == OutcomeVariant.Chosen))
        {
            var signed = session.Decisions.First(d => d.Decision is { Kind: DecisionKind.TakeInitiative, Initiative: Initiative.Defer }).Month;
            var scene = RealContent.Catalogue.Variants.First(v => v.Variant == OutcomeVariant.Chosen).Text;
            Assert.Contains($"signed in {CalendarMonth.Of(signed)}", new StoryWords(session).Tell(scene), StringComparison.Ordinal);
        }
    }

    // A passage that hangs on no answer of the player's is met by games of policies, or it is dead.
    [Fact]
    public void No_passage_is_never_told()
    {
        var never = Untold();
        foreach (var session in Games) never.ExceptWith(PassagesOf(session));
        Assert.True(never.Count == 0, string.Join('\n', never.Select(p => $"{string.Join(", ", p.When.Clauses.Select(c => c.Text))}: {p.Text}")));
    }

    [Fact]
    public void The_rival_that_is_named_is_the_one_ahead()
    {
        foreach (var session in Games.Where(s => s.Game.Verdict!.Value.Ending.Outcome == Outcome.SelfDestruction))
        {
            var state = session.Game.State;
            var best = Enumerable.Range(1, GameState.RivalCount).Where(n => !state.Rival(n).Merged).MaxBy(n => state.Rival(n).Capability);
            Assert.Contains(RivalsView.Name(session, best), EndingView.Of(session, null).Variant.Text, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(GameSession Session, Verdict Verdict, StoryWords Words)> Tellings() => Games.SelectMany(Tellings);

    private static IEnumerable<(GameSession Session, Verdict Verdict, StoryWords Words)> Tellings(GameSession session) =>
        from verdict in EndsOf(session)
        from possible in RealContent.Catalogue.Causes
            .Where(c => session.Game.State.Hazard(c.Channel, c.Threat) + session.Game.HazardAfter(c.Channel, c.Threat) > 0)
            .Select(c => verdict with { Catastrophe = true, Channel = c.Channel, Threat = c.Threat })
            .Append(verdict with { Catastrophe = false, Channel = null, Threat = null })
        select (session, possible, new StoryWords(session, possible));

    // That the front is led by AI researchers while Magma, level with it, is led by people, is possible and happens to no policy: it
    // is told of games in which Magma stands so and which ended otherwise.
    private static IEnumerable<Verdict> EndsOf(GameSession session)
    {
        var verdict = session.Game.Verdict!.Value;
        yield return verdict;
        if (!IsDeferred(session) && Behind(session) <= 0)
            yield return verdict with { Ending = new Ending(Outcome.Obsolescence, OutcomeVariant.DeFacto) };
    }

    private static IEnumerable<ToldText> Texts(Simulation.Catalogues.Catalogue catalogue) =>
    [
        .. catalogue.Outcomes.Select(o => o.Text), .. catalogue.Variants.SelectMany(v => (ToldText[])[v.Text, v.Survival]),
        .. catalogue.Causes.Select(c => c.Text), catalogue.Verdicts.SurvivedText, catalogue.Verdicts.CatastropheText,
    ];

    private static IEnumerable<ToldText> Told(Verdict verdict)
    {
        var catalogue = RealContent.Catalogue;
        yield return catalogue.Outcomes.First(o => o.Outcome == verdict.Ending.Outcome).Text;
        yield return catalogue.Variants.First(v => v.Variant == verdict.Ending.Variant).Text;
        yield return EndingView.AftermathOf(catalogue, verdict);
        yield return verdict.Catastrophe ? catalogue.Verdicts.CatastropheText : catalogue.Verdicts.SurvivedText;
    }

    private static IEnumerable<(string What, string Text)> TextsOf(StoryWords words, Verdict verdict) =>
        Told(verdict).Zip(["outcome", "variant", "aftermath", "verdict"], (text, what) => (what, words.Tell(text)));

    private static IEnumerable<(string What, string Text)> ScenesOf(StoryWords words, Verdict verdict) =>
        TextsOf(words, verdict).Where(t => t.What is "variant" or "aftermath");

    private static bool Took(GameSession session, Initiative initiative) => session.Decisions.Any(
        d => d.Decision.Kind == DecisionKind.TakeInitiative && d.Decision.Initiative == initiative);

    // AI researchers led in one month, and people again in a later one.
    private static bool TookBack(GameSession session) => session.History
        .SkipWhile(r => r.Values[(int)Variable.Deferred] < 0.5).Any(r => r.Values[(int)Variable.Deferred] < 0.5);

    private static bool IsDeferred(GameSession session) => session.Game.State[Variable.Deferred] > 0.5;

    private static double Reach(GameSession session) => session.Game.State[Variable.TheorySafety] + session.Game.State[Variable.EmpiricalSafety];

    private static double Velocity(GameSession session) => session.History.Skip(1).Average(r => r.Values[(int)Variable.Velocity]);

    private static double Behind(GameSession session) => Enumerable.Range(1, GameState.RivalCount)
        .Select(session.Game.State.Rival).Where(r => !r.Merged).Max(r => r.Capability) - session.Game.State[Variable.Capability];

    // Every policy in every world, and as many games more as it takes to hear each passage.
    private static IEnumerable<GameSession> Play()
    {
        var never = Untold();
        for (uint seed = 1; seed <= LastSeed && (seed <= 2 || never.Count > 0); seed++)
        {
            foreach (var session in OfSeed(seed))
            {
                var before = never.Count;
                never.ExceptWith(PassagesOf(session));
                if (seed <= 2 || never.Count < before) yield return session;
            }
        }
    }

    private static ImmutableArray<GameSession> OfSeed(uint seed) =>
    [
        .. (from scenario in RealContent.Catalogue.Worlds from policy in RealContent.Catalogue.Policies select (scenario, policy))
            .AsParallel().AsOrdered().Select(of => Finished(of.scenario.Id, of.policy.Id, seed)),
    ];

    private static HashSet<ToldPassage> Untold() => new(
        Texts(RealContent.Catalogue).SelectMany(t => t.Passages).Where(p => !p.When.Clauses.Any(c => c.Text.Contains("chose(", StringComparison.Ordinal))),
        ReferenceEqualityComparer.Instance);

    private static IEnumerable<ToldPassage> PassagesOf(GameSession session) =>
        from telling in Tellings(session) from text in Told(telling.Verdict) from passage in text.Of(telling.Words.Story) select passage;

    private static GameSession Finished(string scenario, string policy, uint seed)
    {
        var rules = RealContent.Rules;
        var player = new PolicyPlayer(rules, rules.Catalogue.Policies.First(p => p.Id == policy));
        var session = GameSession.Start(rules, new GameSetup(scenario, seed, Pace.Monthly, false), new Nowhere());
        while (!session.IsOver) session.Decide(player.NextDecision(session.Game));
        return session;
    }

    private sealed class Nowhere : IJournalWriter
    {
        public void Append(string line)
        {
        }
    }
}
