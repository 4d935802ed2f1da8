using System.Collections.Immutable;

namespace MagmaGame.Terminal.Input;

/// <summary>A key and what it does, as data: the footer and help are made from this.</summary>
/// <param name="On">The keys, any of them.</param>
/// <param name="Label">The keys in a word or two, as a player reads them: "Enter", "1 to 4".</param>
/// <param name="Does">What it does, in a few words beginning with a verb.</param>
/// <param name="Act">Does it.</param>
internal sealed record Binding(ImmutableArray<Key> On, string Label, string Does, Action<Key> Act)
{
    /// <summary>One or two words for the line at the foot of the screen; empty when it is not shown there.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Whether it does the same on other screens beside this one, so that help lists it apart.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether it answers <see cref="Hosting.Screen.Question"/>: it does nothing when it was typed before that was in sight.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Why it is not possible now; null when it is.</summary>
    public string? WhyNot { get; init; }

    /// <summary>A single letter or sign.</summary>
    public static Binding Of(char key, string does, Action act) =>
        new([Key.Of(key)], key.ToString(), does, _ => act());

    /// <summary>A key that has a name.</summary>
    public static Binding Of(KeyCode key, string does, Action act) => new([new Key(key)], KeyNames.Of(key), does, _ => act());

    /// <summary>Whether a key is one of these.</summary>
    public bool Answers(Key key) => On.Contains(key);
}
