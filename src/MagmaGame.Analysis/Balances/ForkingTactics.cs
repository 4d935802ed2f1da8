using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Analysis.Balances;

/// <summary>
/// Plays as other tactics do and, where an event comes for the first time, sees what would come of giving it each of the other
/// answers from there on. Until an event comes, a game in which it always has some answer is the game that is played: so nothing
/// needs playing from the start.
/// </summary>
internal sealed class ForkingTactics : Tactics
{
    private readonly Tactics _usual;
    private readonly AnswerTactics _forced;
    private readonly Game _scratch;
    private readonly int[] _given;
    private readonly bool[] _parted;
    private readonly List<int> _met = [];
    private readonly Dictionary<int, double[]> _chances = [];
    private int _taken;

    public ForkingTactics(GameRules rules, Tactics usual, Game scratch)
    {
        (_usual, _scratch, _forced) = (usual, scratch, new AnswerTactics(usual));
        _given = new int[rules.Catalogue.Events.Length];
        _parted = new bool[_given.Length];
        Forget();
    }

    /// <summary>Makes ready for another game.</summary>
    public void Forget()
    {
        Array.Fill(_given, -1);
        Array.Clear(_parted);
        _met.Clear();
        _chances.Clear();
        _taken = 0;
    }

    /// <summary>Whether an initiative was taken in the game.</summary>
    public bool HasTaken(Initiative initiative) => (_taken & (1 << (int)initiative)) != 0;

    /// <summary>The events that left a choice, by index, with P(catastrophe) of each option; NaN of one that was not possible.</summary>
    /// <param name="chance">P(catastrophe) of the game as it was played.</param>
    public IEnumerable<(int Event, double[] Chances)> Found(double chance)
    {
        _met.Sort();
        foreach (var met in _met)
        {
            var chances = _chances[met];
            if (!_parted[met]) chances[_given[met]] = chance;
            yield return (met, chances);
        }
    }

    public override int Option(Game game, int eventIndex)
    {
        var answer = _usual.Option(game, eventIndex);
        if (_given[eventIndex] < 0) Meet(game, eventIndex, answer);
        else if (answer != _given[eventIndex] && !_parted[eventIndex] && _chances.TryGetValue(eventIndex, out var chances))
        {
            // The tactics answer otherwise than the first time: only from here on do they part from the first answer.
            _parted[eventIndex] = true;
            chances[_given[eventIndex]] = Try(game, eventIndex, _given[eventIndex]);
        }
        return answer;
    }

    public override bool TryInitiative(Game game, out Initiative initiative)
    {
        var taken = _usual.TryInitiative(game, out initiative);
        if (taken) _taken |= 1 << (int)initiative;
        return taken;
    }

    public override bool TryKnobs(Game game, out KnobSetting knobs) => _usual.TryKnobs(game, out knobs);

    private void Meet(Game game, int eventIndex, int answer)
    {
        _given[eventIndex] = answer;
        var options = game.Rules.Catalogue.Events[eventIndex].Options;
        var chances = new double[options.Length];
        Array.Fill(chances, double.NaN);
        var others = 0;
        for (var option = 0; option < options.Length; option++)
        {
            if (option == answer || !options[option].Enable.Holds(game.State)) continue;
            chances[option] = Try(game, eventIndex, option);
            others++;
        }
        if (others == 0) return;
        _met.Add(eventIndex);
        _chances.Add(eventIndex, chances);
    }

    private double Try(Game game, int eventIndex, int option)
    {
        _scratch.CopyFrom(game);
        return WholeGame.Finish(_scratch, _forced.Always(eventIndex, option));
    }
}
