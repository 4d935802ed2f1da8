namespace MagmaGame.Architecture.Tests;

/// <summary>Within a room, some folders are the ground that others stand on.</summary>
public sealed class FolderTests
{
    [Fact]
    public void Only_the_command_line_knows_the_commands()
    {
        Assert.Equal(["CommandLine.cs"], UsersOf("MagmaGame", "Commands"));
    }

    [Theory]
    [InlineData("MagmaGame.Simulation", "Numerics")]
    [InlineData("MagmaGame.Simulation", "Parameters")]
    [InlineData("MagmaGame.Simulation", "Random")]
    [InlineData("MagmaGame.Reports", "Pages")]
    [InlineData("MagmaGame.Terminal", "Devices")]
    [InlineData("MagmaGame.Terminal", "Input")]
    [InlineData("MagmaGame.Terminal", "Text")]
    [InlineData("MagmaGame", "Files")]
    public void The_ground_floor_uses_no_other_folder(string room, string folder)
    {
        var own = $"using {room}.";
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", room, folder), "*.cs", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain(File.ReadLines(file), line =>
                line.StartsWith(own, StringComparison.Ordinal) && !line.StartsWith($"using {room}.{folder}", StringComparison.Ordinal));
        }
    }

    // The files of a room, outside a folder, that use it.
    private static IEnumerable<string> UsersOf(string room, string folder)
    {
        var home = Path.Combine(Repository.Root, "src", room);
        return Directory.EnumerateFiles(home, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(Path.Combine(home, folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith($"using {room}.{folder}", StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(home, file));
    }
}
