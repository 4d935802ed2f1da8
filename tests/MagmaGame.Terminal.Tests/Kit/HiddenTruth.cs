using System.Collections;
using System.Reflection;
using System.Text;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Worlds;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>
/// Turns a game's hidden truth inside out while everything that Magma can know stays as it is: whatever shows the same before
/// and after does not give the truth away. Only a view may be asked afterwards; the game cannot be played on.
/// </summary>
internal static class HiddenTruth
{
    private const BindingFlags Inside = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;

    /// <summary>Asserts that a view does not hang on anything hidden.</summary>
    public static void IsNotIn(GameSession session, Func<GameSession, object> view)
    {
        var before = Words(view(session));
        Invert(session.Game);
        Assert.Equal(before, Words(view(session)));
    }

    /// <summary>Asserts it in every month of some played games.</summary>
    public static void IsNeverIn(Func<GameSession, object> view, int games = 2)
    {
        for (uint seed = 1; seed <= games; seed++)
        {
            for (var months = 0; months < 48; months += 5)
            {
                var session = Played.ForMonths(months, seed);
                if (session.IsOver) break;
                IsNotIn(session, view);
            }
        }
    }

    /// <summary>All of a view in one string, lists with their elements.</summary>
    public static string Words(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>Turns it inside out.</summary>
    public static void Invert(Game game)
    {
        var values = (double[])Field(game.State, "_values");
        foreach (var variable in game.Rules.Catalogue.Variables.All)
        {
            if (variable.Visibility == Visibility.Hidden)
                values[variable.Slot] = variable.Low + ((variable.High - variable.Low) * 0.37) - (values[variable.Slot] / 10);
        }
        var rivals = (RivalState[])Field(game.State, "_rivals");
        for (var i = 0; i < rivals.Length; i++)
        {
            object rival = rivals[i];
            foreach (var name in new[] { "Capability", "Safety", "Security" })
            {
                var property = typeof(RivalState).GetProperty(name, Inside)!;
                property.SetValue(rival, (double)property.GetValue(rival)! + 7 + i);
            }
            rivals[i] = (RivalState)rival;
        }
        var ledger = (double[])Field(game.State, "_ledger");
        for (var i = 0; i < ledger.Length; i++) ledger[i] += 0.01 * (i + 1);
        foreach (var property in typeof(HiddenWorld).GetProperties(Inside).Where(p => p.CanWrite && p.PropertyType == typeof(double)))
            property.SetValue(game.World, (double)property.GetValue(game.World)! + 3);
    }

    private static object Field(object owner, string name) => owner.GetType().GetField(name, Inside)!.GetValue(owner)!;

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null or string or ValueType:
                text.Append(value).Append('|');
                break;
            case IEnumerable list:
                foreach (var element in list) Write(text, element);
                text.Append(';');
                break;
            default:
                foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
                {
                    text.Append(property.Name).Append('=');
                    Write(text, property.GetValue(value));
                }
                break;
        }
    }
}
