using System.CommandLine;
using System.Text;
using MagmaGame.Consoles;
using MagmaGame.Files;
using MagmaGame.Printing;
using MagmaGame.Reports.Articles;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Debriefs;

/// <summary>The forms in which a debrief is wanted besides the one for a terminal, and where they go.</summary>
internal sealed class DebriefFiles
{
    private const string ToOutput = "";

    private readonly Option<string?> _html = new("--html")
    {
        Description = "Write it as a page for a browser and a printer, in one file that needs nothing else.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _markdown = new("--markdown")
    {
        Description = "Write it as Markdown into a file, or print it so.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _json = new("--json")
    {
        Description = "Write everything as JSON into a file, or print it so.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _unfold = new("--unfold")
    {
        Description = "At the terminal print also what is folded away: every moment, every row, every idea.",
    };

    /// <summary>The options by which they are asked for.</summary>
    public IEnumerable<Option> Options => [_html, _markdown, _json, _unfold];

    /// <summary>What is asked for. Finds out before long work whether it can be written.</summary>
    /// <exception cref="CommandFailure">It cannot.</exception>
    public DebriefWish Asked(ParseResult result, IConsoleStreams console)
    {
        var html = Place(result, _html, console);
        if (html is ToOutput) throw new CommandFailure("--html needs the name of a file.");
        var wish = new DebriefWish(html, Place(result, _markdown, console), Place(result, _json, console), result.GetValue(_unfold));
        if (wish is { IsUnfolded: true, IsForTerminal: false })
            throw new CommandFailure("--unfold is for the terminal; a page unfolds by itself, and Markdown and JSON hold everything.");
        if (wish is { Markdown: ToOutput, Json: ToOutput }) throw new CommandFailure("--markdown and --json cannot both be printed: name a file for one of them.");
        foreach (var (place, other) in wish.Pairs())
            if (place == other) throw new CommandFailure($"Two forms of the debrief cannot both be written to {place}.");
        foreach (var file in wish.Files) WholeFile.NeedPlace(file);
        return wish;
    }

    private static string? Place(ParseResult result, Option<string?> option, IConsoleStreams console) =>
        result.GetResult(option) is not { Implicit: false } ? null
        : result.GetValue(option) is { Length: > 0 } file ? Path.GetFullPath(file, console.CurrentFolder) : ToOutput;
}

/// <summary>The forms in which a debrief is wanted: the file of each, nothing for the standard output, null for not at all.</summary>
/// <param name="Html">The page.</param>
/// <param name="Markdown">Markdown.</param>
/// <param name="Json">JSON.</param>
/// <param name="IsUnfolded">Whether all is wanted at the terminal.</param>
internal sealed record DebriefWish(string? Html, string? Markdown, string? Json, bool IsUnfolded)
{
    /// <summary>Whether it is wanted in no other form than for a terminal.</summary>
    public bool IsForTerminal => this is { Html: null, Markdown: null, Json: null };

    /// <summary>The files.</summary>
    public IEnumerable<string> Files => ((string?[])[Html, Markdown, Json]).OfType<string>().Where(file => file.Length > 0);

    /// <summary>Each file beside each other one.</summary>
    public IEnumerable<(string Place, string Other)> Pairs()
    {
        string[] files = [.. Files];
        for (var i = 0; i < files.Length; i++)
            for (var j = i + 1; j < files.Length; j++)
                yield return (files[i], files[j]);
    }

    /// <summary>Writes an article in these forms; for a terminal when nothing else is wanted.</summary>
    /// <param name="article">The article.</param>
    /// <param name="html">It as a page.</param>
    /// <param name="json">What it tells, as JSON.</param>
    /// <param name="console">Where to.</param>
    public void Write(Article article, Func<string> html, Func<string> json, IConsoleStreams console)
    {
        if (IsForTerminal)
        {
            var page = WriterPage.Of(console);
            ArticleText.Write(page, article, IsUnfolded);
            if (!IsUnfolded) page.Line("[+] is folded away here: --unfold prints it, --html FILE makes a page with pictures.", Tone.Aside);
            return;
        }
        Put(Markdown, () => ArticleMarkdown.Of(article), console);
        Put(Json, json, console);
        Put(Html, html, console);
    }

    private void Put(string? place, Func<string> text, IConsoleStreams console)
    {
        switch (place)
        {
            case null:
                return;
            case "":
                // The text may hold words from a journal: what commands a terminal is taken out.
                console.Out.Write(Json is "" ? text() : SafeText.Of(text()));
                return;
            default:
                WholeFile.Write(place, Encoding.UTF8.GetBytes(text()));
                var words = $"Written: {place}.{(place == Html ? " Open it in a browser, and print from there." : "")}";
                // What is printed for a program must be whole and nothing else.
                if (Markdown is "" || Json is "") Complaint.Write(console, words);
                else PrintedPage.Of(console).Line(words);
                return;
        }
    }
}
