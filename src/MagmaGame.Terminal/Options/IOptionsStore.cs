namespace MagmaGame.Terminal.Options;

/// <summary>Where a player's options are kept from one start to the next.</summary>
public interface IOptionsStore
{
    /// <summary>What a player should know of the last <see cref="Load"/>, such as that the file could not be read; null when all
    /// was well. Not made safe to print.</summary>
    string? Note { get; }

    /// <summary>The options as kept; those never chosen are as a new <see cref="GameOptions"/> has them. Never throws: what cannot be
    /// read is left as it is and told in <see cref="Note"/>.</summary>
    GameOptions Load();

    /// <summary>Keeps the options, all at once or not at all.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="IOException">They cannot be kept; its message is for the player.</exception>
    void Save(GameOptions options);
}
