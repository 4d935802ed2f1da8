using System.Diagnostics;
using System.Runtime.InteropServices;
using MagmaGame.TestKit;

namespace MagmaGame.Benchmarks;

/// <summary>Programs published into a folder, as players get them.</summary>
/// <param name="folder">The folder.</param>
internal sealed class Published(string folder)
{
    private static string Project(string root) => Path.Combine(root, "src", "MagmaGame");

    /// <summary>A console program that writes one line.</summary>
    public string Empty()
    {
        var source = Path.Combine(folder, "empty");
        Directory.CreateDirectory(source);
        File.WriteAllText(Path.Combine(source, "empty.csproj"),
            "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>"
            + "<InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(source, "Program.cs"), "System.Console.WriteLine(\"> \");");
        return Publish(source, "empty", "");
    }

    /// <summary>The command, as the README has it.</summary>
    public string Release() => Publish(Project(ShippedContent.Root), "magma", "", "release");

    /// <summary>The command compiled ahead of time, still on the shared runtime.</summary>
    /// <param name="singleFile">Whether all of its code is in one file.</param>
    public string ReadyToRun(bool singleFile)
    {
        var copy = SourceCopy.WithoutLocks(ShippedContent.Root, Path.Combine(folder, "source"));
        return Publish(Project(copy), "magma",
            $"-r {RuntimeInformation.RuntimeIdentifier} --self-contained false -p:PublishReadyToRun=true -p:RestorePackagesWithLockFile=false"
            + (singleFile ? " -p:PublishSingleFile=true" : ""), "r2r");
    }

    private string Publish(string project, string program, string options, string? name = null)
    {
        var output = Path.Combine(folder, "out-" + (name ?? program));
        var arguments = $"publish \"{project}\" -c Release {options} -o \"{output}\"";
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"dotnet {arguments}\n{said}");
        return Path.Combine(output, program);
    }
}
