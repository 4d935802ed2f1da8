using System.Collections.Immutable;
using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Policies;

namespace MagmaGame.Analysis.Balances;

/// <summary>Plays a game of a world by its policy, and again with each thing set each way. All of them have the same luck. One for
/// each thread.</summary>
internal sealed class BalancePlayer
{
    private readonly BalanceRequest _request;
    private readonly ImmutableArray<BalanceQuestion> _questions;
    private readonly int _firstInitiative;
    private readonly int _firstEvent;
    private readonly Game _game;
    private readonly Game _scratch;
    private readonly Game[] _openings;
    private readonly bool[] _opened = new bool[Stretches.Count];
    private readonly Ways?[] _ways;

    public BalancePlayer(BalanceRequest request, ImmutableArray<BalanceQuestion> questions)
    {
        (_request, _questions) = (request, questions);
        _firstInitiative = questions.Count(question => question.Kind == QuestionKind.Knob);
        _firstEvent = questions.Count(question => question.Kind != QuestionKind.Event);
        (_game, _scratch) = (new Game(request.Rules), new Game(request.Rules));
        _openings = [.. Enumerable.Range(0, Stretches.Count).Select(_ => new Game(request.Rules))];
        _ways = new Ways?[request.Worlds.Length];
    }

    /// <summary>Plays one game of a world in all ways.</summary>
    public BalanceSheet Play(int world, int number)
    {
        var ways = _ways[world] ??= new Ways(_request.Rules, _request.Worlds[world].Policy, _questions, _scratch);
        var scenario = _request.Worlds[world].Scenario;
        _game.Start(scenario, unchecked(_request.FirstSeed + (uint)number), scenario.Pace ?? Pace.Monthly, ways.Player.Overrides);
        var chance = PlayAsUsual(ways);
        var answers = new List<(int, double[])>();
        for (var question = 0; question < _firstInitiative; question++)
            if (_opened[(int)_questions[question].Stretch]) answers.Add((question, Knob(ways, question)));
        for (var question = _firstInitiative; question < _firstEvent; question++)
            if (Initiative(ways, question, chance) is { } chances) answers.Add((question, chances));
        foreach (var (met, chances) in ways.Usual.Found(chance)) answers.Add((_firstEvent + met, chances));
        return new BalanceSheet(chance, [.. answers]);
    }

    private double PlayAsUsual(Ways ways)
    {
        ways.Usual.Forget();
        Array.Clear(_opened);
        while (!_game.IsOver)
        {
            var stretch = (int)Stretches.Of(_game.State);
            if (!_opened[stretch])
            {
                _openings[stretch].CopyFrom(_game);
                _opened[stretch] = true;
            }
            Rounds.Play(_game, ways.Usual);
        }
        return _game.Verdict!.Value.CatastropheChance;
    }

    private double[] Knob(Ways ways, int question)
    {
        var opening = _openings[(int)_questions[question].Stretch];
        var chances = new double[ways.Knobs[question].Length];
        for (var setting = 0; setting < chances.Length; setting++) chances[setting] = From(opening, ways.Knobs[question][setting]);
        return chances;
    }

    // Null where taking the initiative changes nothing, whenever it is taken.
    private double[]? Initiative(Ways ways, int question, double chance)
    {
        var way = ways.Initiatives[question - _firstInitiative];
        var chances = new double[BalanceQuestion.AsPolicy + 1];
        chances[0] = ways.Usual.HasTaken(way.Initiative) ? From(_openings[Opening(0)], way.Without) : chance;
        for (var from = 0; from < Stretches.Count; from++)
        {
            // The policy parts from itself only where something is added to it.
            var since = Opening(way.IsInPolicy ? 0 : from);
            chances[1 + from] = since < 0 ? chance : From(_openings[since], way.Added[from]);
        }
        chances[BalanceQuestion.AsPolicy] = way.IsInPolicy ? chance : double.NaN;
        return Array.Exists(chances, other => !double.IsNaN(other) && !other.Equals(chances[0])) ? chances : null;
    }

    private int Opening(int from) => Array.IndexOf(_opened, value: true, from);

    private double From(Game opening, Tactics tactics)
    {
        _scratch.CopyFrom(opening);
        return WholeGame.Finish(_scratch, tactics);
    }

    /// <summary>The ways to play a world.</summary>
    private sealed class Ways
    {
        public Ways(GameRules rules, PolicyDefinition policy, ImmutableArray<BalanceQuestion> questions, Game scratch)
        {
            Player = new PolicyPlayer(rules, policy);
            Usual = new ForkingTactics(rules, Player.Tactics, scratch);
            Knobs =
            [
                .. questions.Where(question => question.Kind == QuestionKind.Knob).Select(question => BalanceQuestion.KnobSettings
                    .Select(value => (Tactics)new KnobTactics(Player.Tactics, (Knob)question.Number, question.Stretch, value)).ToArray()),
            ];
            Initiatives =
            [
                .. questions.Where(question => question.Kind == QuestionKind.Initiative)
                    .Select(question => new InitiativeWays(rules, policy, Player.Tactics, (Initiative)question.Number)),
            ];
        }

        public PolicyPlayer Player { get; }
        public ForkingTactics Usual { get; }
        public Tactics[][] Knobs { get; }
        public InitiativeWays[] Initiatives { get; }
    }

    /// <summary>The policy without an initiative, and with it added to that from each stretch on.</summary>
    private sealed class InitiativeWays
    {
        public InitiativeWays(GameRules rules, PolicyDefinition policy, Tactics usual, Initiative initiative)
        {
            Initiative = initiative;
            IsInPolicy = policy.Initiatives.Any(rule => rule.Do == initiative);
            Without = IsInPolicy
                ? new RuleTactics(rules.Catalogue, policy with { Initiatives = policy.Initiatives.RemoveAll(rule => rule.Do == initiative) })
                : usual;
            Added = [.. Enum.GetValues<Stretch>().Select(from => new AddedTactics(Without, initiative, from))];
        }

        public Initiative Initiative { get; }
        public bool IsInPolicy { get; }
        public Tactics Without { get; }
        public Tactics[] Added { get; }
    }
}
