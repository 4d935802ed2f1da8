using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MagmaGame.Tests;

/// <summary>A test that needs hunspell and its British dictionary. Where they are not installed it is skipped, and the test run says
/// so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HunspellFactAttribute : FactAttribute
{
    private static readonly bool IsThere = Answers();

    public HunspellFactAttribute([CallerMemberName] string test = "")
    {
        if (IsThere) return;
        Skip = "hunspell is not installed with a British dictionary: spelling was not checked.";
        // The usual output of a test run shows names, not reasons.
        DisplayName = $"{test}: {Skip}";
    }

    private static bool Answers()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("hunspell", ["-a", "-d", "en_GB"])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
