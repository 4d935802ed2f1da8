using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Library;

/// <summary>Lists in <c>tests/data</c>: an entry a line; lines that begin with <c>#</c> explain.</summary>
internal static class DataLines
{
    public static IEnumerable<string> Of(string name) => File.ReadAllLines(Path.Combine(ShippedContent.Root, "tests", "data", name))
        .Where(line => line.Length > 0 && line[0] != '#');
}
