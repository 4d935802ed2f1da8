using System.CommandLine;
using System.Text;
using MagmaGame.Authoring.Spellings;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Files;
using MagmaGame.Printing;
using MagmaGame.Spellings;

namespace MagmaGame.Commands;

/// <summary><c>magma content spell</c>: words that neither a dictionary nor our own list of words has.</summary>
internal static class ContentSpellCommand
{
    private const string ListName = "words.txt";
    private const string UsualDictionary = "en_GB";
    private const int MostBytes = 4 * 1024 * 1024;
    private const int MostOffered = 5;

    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var dictionary = new Option<string>("--dictionary") { Description = $"Which of hunspell's dictionaries to ask (default {UsualDictionary}).", HelpName = "NAME", DefaultValueFactory = _ => UsualDictionary };
        var json = new Option<bool>("--json") { Description = "Print JSON for other programs." };
        var command = new DocumentedCommand("spell", "Find misspelt words in what people read, with hunspell.",
            "magma content spell", "magma content spell --dictionary en_US --json")
        {
            dictionary, json,
        };
        command.SetAction(result =>
        {
            var place = ContentPlace.FindToWorkOn(result.GetValue(content), console);
            var words = UsedWord.In(ContentReading.Read(place));
            var check = new SpellingCheck(words, List(place));
            var name = result.GetRequiredValue(dictionary);
            var findings = check.Findings(Hunspell.Unknown(name, check.Questions, console));
            if (result.GetValue(json)) console.Out.WriteLine(SpellingJson.Write(findings, words.Length, name));
            else Print(findings, words.Length, PrintedPage.Of(console));
            return findings.IsEmpty ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    private static void Print(IReadOnlyList<SpellingFinding> findings, int words, PrintedPage page)
    {
        foreach (var finding in findings)
            page.Verbatim($"{finding.Path}:{finding.Line}:{finding.Column}: '{finding.Word}' {Words(finding)}".TrimEnd());
        if (findings.Count > 0) page.Line();
        var found = findings.Count(f => f.Problem == SpellingProblem.Misspelt);
        page.Line($"{(found == 0 ? "No word is" : found == 1 ? "1 word is" : $"{found} words are")} misspelt, of {words} words.");
        if (found > 0) page.Line($"A word that is right goes into content/{ListName}, in its place in the alphabet.");
    }

    private static string Words(SpellingFinding finding) => finding.Problem switch
    {
        SpellingProblem.Unused => "is used nowhere",
        SpellingProblem.Twice => "stands here for the second time",
        SpellingProblem.OutOfOrder => "is out of its place in the alphabet",
        _ => finding.Near.IsEmpty ? "" : $"({string.Join(", ", finding.Near.Take(MostOffered))})",
    };

    private static WordList List(ContentPlace place)
    {
        var path = Path.Combine(place.ContentFolder, ListName);
        try
        {
            return WordList.Read($"content/{ListName}", File.Exists(path) ? Encoding.UTF8.GetString(BoundedFile.Read(path, MostBytes)) : "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("read", path, e, "It holds the words that no dictionary has.");
        }
    }
}
