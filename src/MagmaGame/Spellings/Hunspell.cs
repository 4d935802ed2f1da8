using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using MagmaGame.Consoles;

namespace MagmaGame.Spellings;

/// <summary>Asks the program hunspell, which knows the dictionaries of the system.</summary>
internal static class Hunspell
{
    private const string ProgramVariable = "MAGMA_HUNSPELL";
    private const string Advice = "Install hunspell and a British dictionary (Debian and Ubuntu: apt install hunspell hunspell-en-gb), or name the program in " + ProgramVariable + ".";

    /// <summary>The words that a dictionary does not know, each with words that may be meant.</summary>
    /// <param name="dictionary">The dictionary, as <c>en_GB</c>.</param>
    /// <param name="words">The words, of letters and apostrophes.</param>
    /// <param name="console">Tells which program it is.</param>
    /// <exception cref="CommandFailure">There is no such program or dictionary, or it does not answer.</exception>
    public static Dictionary<string, ImmutableArray<string>> Unknown(string dictionary, IReadOnlyList<string> words, IConsoleStreams console)
    {
        var program = console.Variable(ProgramVariable) ?? "hunspell";
        var start = new ProcessStartInfo(program)
        {
            ArgumentList = { "-a", "-i", "UTF-8", "-d", dictionary },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = console.CurrentFolder,
        };
        try
        {
            using var process = Process.Start(start)!;
            // It answers while it is still being asked: both ways at once, or each waits for the other.
            var (answers, complaints) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            Ask(process, words);
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new CommandFailure($"{program} cannot check spelling: {complaints.GetAwaiter().GetResult().Trim().ReplaceLineEndings(" ")} {Advice}");
            return HunspellAnswers.Read(words, answers.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            throw new CommandFailure($"There is no program {program} to check spelling with. {Advice}");
        }
        catch (FormatException e)
        {
            throw new CommandFailure($"{program} cannot check spelling: {e.Message}. {Advice}");
        }
    }

    private static void Ask(Process process, IReadOnlyList<string> words)
    {
        try
        {
            // What begins with this sign is never an order to hunspell.
            foreach (var word in words) process.StandardInput.Write($"^{word}\n");
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended before it heard all; how it ended tells why.
        }
    }
}
