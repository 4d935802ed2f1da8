using System.Globalization;
using MagmaGame.Simulation.Parameters;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Reference;

/// <summary>
/// The constants of the reference implementation, which are not the game's: the game has gone on being balanced since. A
/// constant that the reference does not know belongs to a term that came later, and 0 leaves such a term out.
/// </summary>
internal static class ReferenceConstants
{
    private static readonly Dictionary<string, double[]> Values = File
        .ReadLines(Path.Combine(ShippedContent.Root, "tests", "MagmaGame.Simulation.Tests", "Reference", "constants.tsv"))
        .Select(line => line.Split('\t'))
        .ToDictionary(
            cells => cells[0],
            cells => cells[1].Split(',').Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray(),
            StringComparer.Ordinal);

    /// <summary>Names of the constants that the reference knows.</summary>
    public static IReadOnlyCollection<string> Known => Values.Keys;

    /// <summary>What a constant of the game becomes in a game of the reference.</summary>
    public static ConstantChange For(ParameterDefinition constant) =>
        Values.TryGetValue(constant.Name, out var values) ? ConstantChange.Set(constant.Name, [.. values]) : ConstantChange.Set(constant.Name, 0);
}
