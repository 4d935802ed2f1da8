using System.Xml.Linq;

namespace MagmaGame.Architecture.Tests;

/// <summary>The arrows between rooms point only down the table of <c>src/README.md</c>.</summary>
public sealed class RoomTests
{
    private static readonly string[] BuildTime =
        ["Meziantou.Analyzer", "Roslynator.Analyzers", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    private static readonly string[] All = [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(path => Path.GetFileName(path)!)];

    public static TheoryData<string> Rooms => [.. All];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_the_rooms_and_packages_it_may(string room)
    {
        var may = Row(room);
        var project = XDocument.Parse(Repository.Read("src", room, room + ".csproj"));
        var rooms = Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));
        Assert.Empty(rooms.Except(may.Rooms, StringComparer.Ordinal));
        Assert.Empty(Included(project, "PackageReference").Except(may.Packages, StringComparer.Ordinal).Except(BuildTime, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_file_s_namespace_is_its_project_and_folder(string room)
    {
        var home = Path.Combine(Repository.Root, "src", room);
        foreach (var file in Directory.EnumerateFiles(home, "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(home, Path.GetDirectoryName(file)!);
            var wanted = folder == "." ? room : room + "." + folder.Replace(Path.DirectorySeparatorChar, '.');
            var line = File.ReadLines(file).FirstOrDefault(l => l.StartsWith("namespace ", StringComparison.Ordinal));
            if (line is null) continue;
            Assert.True(line == $"namespace {wanted};", $"{Path.GetRelativePath(Repository.Root, file)} should say 'namespace {wanted};'");
        }
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_folder_is_a_junk_drawer(string room)
    {
        string[] junk = ["Helpers", "Utils", "Utilities", "Managers", "Common", "Misc"];
        var home = Path.Combine(Repository.Root, "src", room);
        Assert.DoesNotContain(
            Directory.EnumerateDirectories(home, "*", SearchOption.AllDirectories),
            folder => junk.Contains(Path.GetFileName(folder), StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_map_names_every_folder_of_a_room(string room)
    {
        var home = Path.Combine(Repository.Root, "src", room);
        // A room may have a map of its own.
        var map = Repository.Read("src", "README.md") + (File.Exists(Path.Combine(home, "README.md")) ? Repository.Read("src", room, "README.md") : "");
        foreach (var folder in Directory.GetDirectories(home).Where(path => Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories).Any()))
            Assert.Contains($"`{Path.GetFileName(folder)}`", map, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_package_has_one_exact_central_version()
    {
        var versions = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(e => e.Attribute("Version")!.Value);
        Assert.All(versions, version => Assert.Matches(@"^\d+\.\d+\.\d+$", version));
    }

    // What the map's table lets a room use.
    private static (string[] Rooms, string[] Packages) Row(string room)
    {
        var cells = Repository.Read("src", "README.md").Split('\n')
            .Where(line => line.StartsWith($"| `{room}` |", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .FirstOrDefault();
        Assert.True(cells is { Length: 6 }, $"{room} has no row of four cells in the table of rooms.");
        return (
            cells[3] == "all" ? All : [.. Listed(cells[3]).Select(name => $"MagmaGame.{name}")],
            [.. Listed(cells[4])]);
    }

    private static string[] Listed(string cell) => cell is "none" or "nothing" ? [] : cell.Split(", ");

    private static IEnumerable<string> Included(XDocument project, string item) =>
        project.Descendants(item).Select(e => e.Attribute("Include")!.Value);
}
