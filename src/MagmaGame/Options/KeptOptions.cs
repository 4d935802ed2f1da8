using System.Text.Json;
using System.Text.Json.Serialization;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Options;

namespace MagmaGame.Options;

/// <summary>Options as the file holds them. They can be set one by one, since the reader gives what a file does not say the value
/// zero where they cannot, and not the value they have at first.</summary>
internal sealed class KeptOptions
{
    private static readonly GameOptions First = new();

    public ThemeChoice Theme { get; set; } = First.Theme;
    public LineChoice Lines { get; set; } = First.Lines;
    public bool Mouse { get; set; } = First.Mouse;
    public bool MarkTerms { get; set; } = First.MarkTerms;
    public bool Teaching { get; set; } = First.Teaching;
    public Pace Pace { get; set; } = First.Pace;

    /// <summary>Options to be written.</summary>
    public static KeptOptions Of(GameOptions options) => new()
    {
        Theme = options.Theme,
        Lines = options.Lines,
        Mouse = options.Mouse,
        MarkTerms = options.MarkTerms,
        Teaching = options.Teaching,
        Pace = options.Pace,
    };

    /// <summary>The options; null when one has a number that stands for nothing.</summary>
    public GameOptions? Sound() =>
        Enum.IsDefined(Theme) && Enum.IsDefined(Lines) && Enum.IsDefined(Pace)
            ? new GameOptions { Theme = Theme, Lines = Lines, Mouse = Mouse, MarkTerms = MarkTerms, Teaching = Teaching, Pace = Pace }
            : null;
}

/// <summary>How options are written, worked out when the program is built.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(KeptOptions))]
internal sealed partial class OptionsJson : JsonSerializerContext;
