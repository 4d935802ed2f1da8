using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Pauses;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Worlds;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Reference;

/// <summary>
/// Plays as the reference implementation does: its constants, its stand-in events and its way of picking them, policies that
/// fire every matching initiative on what was seen when the month opened, knobs in any fraction. Everything else is the game's
/// own.
/// </summary>
internal sealed class ReferenceGame
{
    // The reference's order of names, by which its random policy picks.
    private static readonly Initiative[] InitiativeOrder =
    [
        Initiative.ProposePause, Initiative.DeclareSlowdown, Initiative.Defer, Initiative.ReverseDeference,
        Initiative.PublishSmokingGun, Initiative.JoinLeaderClause, Initiative.CrashSecurity, Initiative.AllInSafety,
        Initiative.OpenLines, Initiative.Merge, Initiative.ProcessBurst, Initiative.JoinStandard, Initiative.RescindSlowdown,
    ];

    // The reference's one policy with fixed answers; the shipped one answers by tags, as its answers name stand-ins.
    private static readonly Dictionary<string, int> ExpertAnswers = new(StringComparer.Ordinal)
    {
        ["capability-paper"] = 2,
        ["insider-offer"] = 2,
        ["rival-release"] = 0,
        ["audit-tool"] = 0,
        ["investor-round"] = 0,
        ["agents-propose-merge-of-roles"] = 0,
        ["safety-result"] = 0,
        ["log-gaps"] = 0,
    };

    private static readonly Lazy<Catalogue> Loaded = new(Load);

    private readonly KeyedRandom _luck = new(0);
    private readonly HiddenWorld _world = new();
    private readonly GameState _state;
    private readonly GameState _after;
    private readonly Workings<Silent> _workings;
    private readonly Epilogue _epilogue;

    public ReferenceGame()
    {
        var catalogue = Catalogue;
        _state = new GameState(catalogue.Variables.All.Length, catalogue.Events.Length);
        _after = new GameState(catalogue.Variables.All.Length, catalogue.Events.Length);
        _workings = new Workings<Silent>(_state, catalogue.Model, catalogue.Variables, _world, _luck, default);
        _epilogue = new Epilogue(new Workings<Silent>(_after, catalogue.Model, catalogue.Variables, _world, _luck, default));
    }

    public static Catalogue Catalogue => Loaded.Value;

    /// <summary>Plays to the end; <paramref name="month"/> hears the state at the close of each month.</summary>
    public Verdict Play(string scenarioId, string policyId, uint seed, Action<Workings<Silent>>? month = null)
    {
        var scenario = Catalogue.Scenario(scenarioId)!;
        var policy = Catalogue.Policy(policyId)!;
        _luck.Reseed(seed);
        _world.Draw(Catalogue.Model, _luck, scenario);
        StartState.Fill(_state, Catalogue, _world, scenario, new StartOverrides { Set = policy.Start });
        while (true)
        {
            MonthCycle.Open(_workings);
            if (policy.Random) TurnAtRandom();
            else Turn(policy);
            RunEvent(policy);
            var ending = MonthCycle.Close(_workings);
            month?.Invoke(_workings);
            if (ending is not { } end) continue;
            _after.CopyFrom(_state);
            return _epilogue.Judge(end);
        }
    }

    private static Catalogue Load()
    {
        var standIns = File.ReadAllText(Path.Combine(
            ShippedContent.Root, "tests", "MagmaGame.Simulation.Tests", "Reference", "stand-ins.yaml"));
        var files = new ContentFiles(
            ShippedContent.Files.All
                .Where(file => !IsUnknownToTheReference(file.Path))
                .Select(ShippedContent.OfNoEvent)
                .Append(ContentFile.OfText("content/events/stand-ins.yaml", standIns)));
        return ContentLoader.Load(files) is { Catalogue: { } catalogue }
            ? catalogue.WithConstants([.. catalogue.Parameters.Select(ReferenceConstants.For)])
            : throw new InvalidOperationException(string.Join('\n', ContentLoader.Load(files).Diagnostics.Take(5)));
    }

    // The authored events, and the tutorials, advisors and scenarios that name some of them.
    private static bool IsUnknownToTheReference(string path) =>
        path.StartsWith("content/events/", StringComparison.Ordinal)
        || path.StartsWith("content/tutorials/", StringComparison.Ordinal)
        || path.StartsWith("content/advisors/", StringComparison.Ordinal)
        || ShippedContent.FilesNamingEvents.Contains(path);

    // All conditions are asked before anything is done: the reference's policies act on one look at the month.
    private void Turn(PolicyDefinition policy)
    {
        var fire = policy.Initiatives.Where(rule => rule.When.Holds(_state)).ToArray();
        var knobs = policy.Knobs.FirstOrDefault(rule => rule.When.Holds(_state));
        foreach (var rule in fire) TryTake(rule.Do);
        if (knobs is not null) KnobTurning.Run(_workings, ShareKnobs.Of(knobs.Knobs));
    }

    private void TurnAtRandom()
    {
        var month = _state.Month;
        if (month % 3 == 0)
        {
            var x = Enumerable.Range(0, 4).Select(k => .05 + _luck.Uniform(RandomStream.PolicyPortfolio, month, k)).ToArray();
            var total = x[0] + x[1] + x[2] + x[3];
            KnobTurning.Run(_workings, new ShareKnobs(
                .3 + (.7 * _luck.Uniform(RandomStream.PolicyVelocity, month)),
                _luck.Uniform(RandomStream.PolicyPreparation, month),
                x[0] / total, x[1] / total, x[2] / total, x[3] / total));
        }
        if (_luck.Uniform(RandomStream.PolicyInitiative, month) < .9)
            TryTake(InitiativeOrder[_luck.Index(InitiativeOrder.Length, RandomStream.PolicyInitiativePick, month)]);
    }

    private void TryTake(Initiative initiative)
    {
        if (InitiativeGuards.Check(_workings, initiative) == Decisions.Rejection.None)
            InitiativeEffects.Apply(_workings, initiative);
    }

    private void RunEvent(PolicyDefinition policy)
    {
        var month = _state.Month;
        if (_luck.Uniform(RandomStream.StandInEvent, month) > Catalogue.Model.Initiative.EventRate) return;
        var eligible = Catalogue.Events.Where(IsEligible).ToArray();
        if (eligible.Length == 0) return;
        var picked = eligible[_luck.Index(eligible.Length, RandomStream.StandInPick, month)];
        ref var record = ref _state.Events[picked.Index];
        record = record with { Times = record.Times + 1, LastMonth = month };
        EffectRules.Apply(_workings, picked, Answer(policy, picked));
    }

    // The front, unlike what a briefing shows, is asked as it is after the month's initiatives.
    private bool IsEligible(EventDefinition definition)
    {
        _state.Put(Variable.FrontCapability, _workings.Front());
        return EventPicker.IsEligible(definition, _state);
    }

    private int Answer(PolicyDefinition policy, EventDefinition definition)
    {
        if (policy.Id == "expert" && ExpertAnswers.TryGetValue(definition.Id, out var fixedAnswer)) return fixedAnswer;
        if (policy.Random) return _luck.Index(definition.Options.Length, RandomStream.PolicyAnswer, _state.Month);
        foreach (var tag in policy.Answers)
        {
            if (tag == "first") return 0;
            for (var i = 0; i < definition.Options.Length; i++)
                if (definition.Options[i].Tags.Contains(tag, StringComparer.Ordinal)) return i;
        }
        return 0;
    }

    /// <summary>A named value of the reference's trace.</summary>
    public static double Read(Workings<Silent> g, string name)
    {
        if (Catalogue.Variables.Find(name) is { Writable: true } variable) return g.State[variable.Slot];
        var knobs = g.State.Knobs;
        if (name.StartsWith("rival_", StringComparison.Ordinal))
        {
            var rival = g.State.Rivals[name[6] - '1'];
            return name[8..] switch
            {
                "capability" => rival.Capability,
                "safety" => rival.Safety,
                "security" => rival.Security,
                _ => rival.Signed ? 1 : 0,
            };
        }
        return name switch
        {
            "velocity" => knobs.Velocity,
            "preparation" => knobs.Preparation,
            "nonproliferation" => knobs.Nonproliferation,
            "distribution" => knobs.Distribution,
            "governance" => knobs.Governance,
            "defence" => knobs.Defence,
            "plausibility" => Coalition.Plausibility(g),
            "hazard" => g.State.HazardThisMonth,
            "deferred_months" => g.State.DeferredMonths,
            "pause_months" => g.State.PauseMonths,
            "standstill_months" => g.State.StandstillMonths,
            "overtaken_months" => g.State.OvertakenMonths,
            _ => throw new ArgumentException($"The trace has an unknown column '{name}'.", nameof(name)),
        };
    }
}
