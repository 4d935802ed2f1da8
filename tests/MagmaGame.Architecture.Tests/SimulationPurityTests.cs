using System.Collections;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Architecture.Tests;

/// <summary>The simulation neither reads a clock nor rolls a platform's dice, and hands out nothing that can be changed.</summary>
public sealed class SimulationPurityTests
{
    private static readonly Assembly Simulation = typeof(Game).Assembly;

    [Fact]
    public void Banned_symbols_fail_the_build()
    {
        var project = XDocument.Parse(Repository.Read("src", "MagmaGame.Simulation", "MagmaGame.Simulation.csproj"));
        Assert.Contains(project.Descendants("AdditionalFiles"), e => e.Attribute("Include")?.Value == "BannedSymbols.txt");
        Assert.Contains(project.Descendants("PackageReference"),
            e => e.Attribute("Include")?.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", Repository.Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.DoesNotContain("RS0030", Repository.Read(".editorconfig"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_source_file_silences_the_ban()
    {
        var folder = Path.Combine(Repository.Root, "src", "MagmaGame.Simulation");
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            Assert.DoesNotContain("RS0030", File.ReadAllText(file), StringComparison.Ordinal);
    }

    // The compiled room is asked too: what it does not refer to it cannot call.
    [Theory]
    [InlineData("System.Math", "Exp", "Log", "Log2", "Log10", "Pow", "Sin", "Cos", "Tan", "Tanh", "Cbrt", "FusedMultiplyAdd")]
    [InlineData("System.Random")]
    [InlineData("System.DateTime")]
    [InlineData("System.DateTimeOffset")]
    [InlineData("System.Diagnostics.Stopwatch")]
    [InlineData("System.Console")]
    [InlineData("System.IO.File")]
    [InlineData("System.IO.Directory")]
    [InlineData("System.Environment", "get_TickCount", "get_TickCount64", "GetEnvironmentVariable", "get_NewLine", "get_MachineName", "get_ProcessorCount")]
    [InlineData("System.Threading.Thread")]
    [InlineData("System.Threading.Tasks.Task")]
    [InlineData("System.Threading.Tasks.Parallel")]
    [InlineData("System.Globalization.CultureInfo")]
    public void The_compiled_simulation_refers_to_nothing_impure(string type, params string[] members)
    {
        using var image = new PEReader(File.OpenRead(Simulation.Location));
        var metadata = image.GetMetadataReader();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference) continue;
            var owner = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            if (metadata.GetString(owner.Namespace) + "." + metadata.GetString(owner.Name) != type) continue;
            var name = metadata.GetString(member.Name);
            Assert.False(members.Length == 0 || members.Contains(name, StringComparer.Ordinal), $"refers to {type}.{name}");
        }
    }

    public static TheoryData<Type> PublicTypes => [.. Simulation.GetExportedTypes()];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Nothing_handed_out_can_be_changed(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(Own))
            Assert.True(field.IsLiteral || field.IsInitOnly || type.IsEnum, $"{type.Name}.{field.Name} is a public field.");
        foreach (var property in type.GetProperties(Own))
        {
            var setter = property.GetSetMethod();
            var initOnly = setter?.ReturnParameter.GetRequiredCustomModifiers()
                .Any(m => m.FullName == "System.Runtime.CompilerServices.IsExternalInit") ?? true;
            Assert.True(initOnly, $"{type.Name}.{property.Name} can be set.");
            Assert.False(IsMutableCollection(property.PropertyType), $"{type.Name}.{property.Name} hands out a collection that can be changed.");
        }
    }

    private static bool IsMutableCollection(Type type)
    {
        if (type == typeof(string)) return false;
        if (type.IsArray) return true;
        var isList = typeof(IList).IsAssignableFrom(type) || typeof(IDictionary).IsAssignableFrom(type);
        return isList && type.Namespace?.StartsWith("System.Collections.Immutable", StringComparison.Ordinal) != true;
    }
}
