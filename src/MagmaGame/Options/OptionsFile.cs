using System.Text.Json;
using MagmaGame.Consoles;
using MagmaGame.Files;
using MagmaGame.Terminal.Options;

namespace MagmaGame.Options;

/// <summary>
/// Options in a JSON file: <c>$MAGMA_HOME/options.json</c>, else <c>magma/options.json</c> in <c>$XDG_CONFIG_HOME</c> or in the
/// system's place for settings. A file that cannot be read is left as it is until the player changes an option; fields that
/// are not known are dropped then.
/// </summary>
/// <param name="console">Tells where the file is.</param>
internal sealed class OptionsFile(IConsoleStreams console) : IOptionsStore
{
    private const int MostBytes = 64 * 1024;

    /// <summary>The file; null when the system names no place for it.</summary>
    public string? FullPath { get; } = Find(console);

    /// <inheritdoc/>
    public string? Note { get; private set; }

    /// <inheritdoc/>
    public GameOptions Load()
    {
        Note = null;
        try
        {
            if (FullPath is null || !File.Exists(FullPath)) return new GameOptions();
            var kept = JsonSerializer.Deserialize(BoundedFile.Read(FullPath, MostBytes), OptionsJson.Default.KeptOptions);
            if (kept?.Sound() is { } options) return options;
            Note = $"{FullPath} does not hold options that this version knows. They are as they were at first; the file stays until you change one.";
        }
        catch (JsonException e)
        {
            Note = $"{FullPath}:{(e.LineNumber ?? 0) + 1}: this is not readable as options. They are as they were at first; the file stays until you change one.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Note = $"{FullPath} cannot be read: {CommandFailure.Reason(e)}. Options are as they were at first.";
        }
        return new GameOptions();
    }

    /// <inheritdoc/>
    public void Save(GameOptions options)
    {
        if (FullPath is null) throw new IOException("There is no folder to keep options in. Set MAGMA_HOME to one that you may write to.");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FullPath)!);
            WholeFile.Put(FullPath, JsonSerializer.SerializeToUtf8Bytes(KeptOptions.Of(options), OptionsJson.Default.KeptOptions));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"Options hold for now, but cannot be kept in {FullPath}: {CommandFailure.Reason(e)}.", e);
        }
    }

    private static string? Find(IConsoleStreams console)
    {
        if (console.Variable("MAGMA_HOME") is { } home) return Path.Combine(Path.GetFullPath(home, console.CurrentFolder), "options.json");
        // By its specification a relative XDG_CONFIG_HOME is to be ignored.
        var settings = console.Variable("XDG_CONFIG_HOME") is { } xdg && Path.IsPathFullyQualified(xdg)
            ? xdg
            : Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return settings.Length == 0 ? null : Path.Combine(settings, "magma", "options.json");
    }
}
