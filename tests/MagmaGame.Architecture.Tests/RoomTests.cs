using System.Xml.Linq;

namespace MagmaGame.Architecture.Tests;

/// <summary>The arrows between rooms point only down the table of <c>src/README.md</c>.</summary>
public sealed class RoomTests
{
    private static readonly Dictionary<string, (string[] Rooms, string[] Packages)> Allowed = new(StringComparer.Ordinal)
    {
        ["MagmaGame.Simulation"] = ([], []),
        ["MagmaGame.Content"] = (["MagmaGame.Simulation"], ["YamlDotNet"]),
        ["MagmaGame.Session"] = (["MagmaGame.Simulation"], ["Bogus"]),
        ["MagmaGame.Analysis"] = (["MagmaGame.Session", "MagmaGame.Simulation"], ["MathNet.Numerics"]),
        ["MagmaGame.Authoring"] =
            (["MagmaGame.Simulation", "MagmaGame.Content", "MagmaGame.Session", "MagmaGame.Analysis"], ["MathNet.Numerics"]),
        ["MagmaGame.Reports"] = (["MagmaGame.Session", "MagmaGame.Analysis", "MagmaGame.Simulation"], ["Markdig"]),
        ["MagmaGame.Terminal"] =
            (["MagmaGame.Session", "MagmaGame.Analysis", "MagmaGame.Simulation"], ["Spectre.Console"]),
        ["MagmaGame"] =
            (["MagmaGame.Simulation", "MagmaGame.Content", "MagmaGame.Session", "MagmaGame.Analysis", "MagmaGame.Authoring",
              "MagmaGame.Reports", "MagmaGame.Terminal"],
             ["System.CommandLine", "Spectre.Console"]),
    };

    private static readonly string[] BuildTime =
        ["Meziantou.Analyzer", "Roslynator.Analyzers", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    public static TheoryData<string> Rooms => [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_the_rooms_and_packages_it_may(string room)
    {
        Assert.True(Allowed.TryGetValue(room, out var may), $"{room} is not in the table of rooms.");
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

    [Fact]
    public void The_map_of_the_rooms_names_every_room()
    {
        var map = Repository.Read("src", "README.md");
        foreach (var room in Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName))
            Assert.Contains($"`{room}`", map, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_package_has_one_exact_central_version()
    {
        var versions = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(e => e.Attribute("Version")!.Value);
        Assert.All(versions, version => Assert.Matches(@"^\d+\.\d+\.\d+$", version));
    }

    private static IEnumerable<string> Included(XDocument project, string item) =>
        project.Descendants(item).Select(e => e.Attribute("Include")!.Value);
}
