using System.Reflection;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.State;

namespace MagmaGame.Session.Tests.Journals;

public sealed class StateFingerprintTests
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void Whatever_changes_in_a_state_changes_its_fingerprint()
    {
        var game = Busy().Game;
        var before = StateFingerprint.Of(game);
        foreach (var field in typeof(GameState).GetFields(Fields))
        {
            var value = field.GetValue(game.State)!;
            // Places of the agenda beyond those in use are no part of the state.
            var places = field.Name is "_openEvents" or "_calls" ? 1 : int.MaxValue;
            foreach (var changed in Changed(value, places))
            {
                field.SetValue(game.State, changed);
                var after = StateFingerprint.Of(game);
                Assert.True(before.Total != after.Total, $"{field.Name} is no part of the fingerprint.");
                Assert.NotEmpty(before.DifferencesFrom(game));
            }
            field.SetValue(game.State, value);
        }
        Assert.Equal(before, StateFingerprint.Of(game));
    }

    [Fact]
    public void A_fingerprint_reads_back_what_it_wrote()
    {
        var fingerprint = StateFingerprint.Of(Busy().Game);
        var words = fingerprint.ToString().Split(' ');
        Assert.Equal(fingerprint, StateFingerprint.Parse(words[0], words[1]));
        Assert.Null(StateFingerprint.Parse(words[0][1..], words[1]));
        Assert.Null(StateFingerprint.Parse(words[0], words[1][1..]));
        Assert.Null(StateFingerprint.Parse(words[0], "000g"));
        Assert.Null(StateFingerprint.Parse("-123456789abcdef", "0000"));
    }

    [Fact]
    public void Names_of_parts_are_distinct()
    {
        var names = SameGame.Parts(Busy()).Select(p => p.Name).ToList();
        Assert.Equal(names.Distinct(), names);
    }

    private static GameSession Busy()
    {
        for (var seed = 1u; ; seed += 2)
        {
            var session = RandomPlay.Play(seed, rounds: 8).Session;
            if (session.IsOver || session.Game.OpenEvent is null) continue;
            if (SameGame.Parts(session).Any(part => part.Name.StartsWith("call ", StringComparison.Ordinal))) return session;
        }
    }

    private static IEnumerable<object> Changed(object value, int places) => value switch
    {
        int number => [number + 1],
        double number => [number + 0.5],
        bool flag => [!flag],
        Enum => [Enum.ToObject(value.GetType(), Convert.ToInt32(value) + 1)],
        Array array => Enumerable.Range(0, Math.Min(places, array.Length))
            .SelectMany(i => Changed(array.GetValue(i)!, 1).Select(element => With(array, i, element))),
        _ => value.GetType().GetFields(Fields).SelectMany(field => Changed(field.GetValue(value)!, 1).Select(part =>
        {
            // Boxed: setting a field of the copy leaves the value alone.
            var copy = Copy(value);
            field.SetValue(copy, part);
            return copy;
        })),
    };

    private static object With(Array array, int place, object element)
    {
        var copy = (Array)array.Clone();
        copy.SetValue(element, place);
        return copy;
    }

    private static object Copy(object value) =>
        typeof(object).GetMethod("MemberwiseClone", Fields)!.Invoke(value, null)!;
}
