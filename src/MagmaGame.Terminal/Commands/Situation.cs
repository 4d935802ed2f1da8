namespace MagmaGame.Terminal.Commands;

/// <summary>What the game waits for; decides which commands are possible.</summary>
[Flags]
internal enum Situation
{
    /// <summary>Nowhere.</summary>
    None = 0,
    /// <summary>A scene waits for its answer.</summary>
    Scene = 1,
    /// <summary>The free part of the month: knobs, initiative, prediction.</summary>
    Month = 2,
    /// <summary>A prediction is asked for.</summary>
    Prediction = 4,
    /// <summary>The game is over and may be looked back on.</summary>
    Over = 8,
    /// <summary>While the game goes on.</summary>
    Playing = Scene | Month | Prediction,
    /// <summary>Everywhere.</summary>
    Anywhere = Playing | Over,
}
