using System.Text;
using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Releases;

/// <summary>The shipped content with edits, as a writer makes them.</summary>
internal static class Edited
{
    public static Catalogue Load(params (string Path, Func<string, string> Edit)[] edits)
    {
        // Advice names scenes too, and is no part of what games are played by.
        var files = new ContentFiles(ShippedContent.Files.All.Where(f => !f.Path.StartsWith("content/advisors/", StringComparison.Ordinal)));
        foreach (var (path, edit) in edits)
            files = files.With(ContentFile.OfText(path, edit(files.Find(path) is { } file ? Encoding.UTF8.GetString(file.Bytes.Span) : "")));
        var result = ContentLoader.Load(files);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(DiagnosticPrinter.Line));
        return result.Catalogue!;
    }

    public static (string Path, Func<string, string> Edit) Replaced(string path, string from, string to) => (path, text =>
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }
    );

    /// <summary>An event by another name, wherever scenes, scenarios and policies name it.</summary>
    public static IEnumerable<(string Path, Func<string, string> Edit)> Renamed(string from, string to)
    {
        var name = new Regex(Regex.Escape(from) + @"(?![\w-])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
        string[] folders = ["content/events/", "content/scenarios/", "content/policies/"];
        foreach (var file in ShippedContent.Files.All.Where(f => folders.Any(folder => f.Path.StartsWith(folder, StringComparison.Ordinal))))
            if (name.IsMatch(Encoding.UTF8.GetString(file.Bytes.Span))) yield return (file.Path, text => name.Replace(text, to));
    }

    public static (string Path, Func<string, string> Edit) Variable(string name) => ("content/variables.yaml", _ =>
        $"format: 1\nvariables:\n- {{name: {name}, label: morale, unit: points, range: [0, 100], start: 50, sees: exact, meaning: How people feel.}}\n");

    public static (string Path, Func<string, string> Edit) Migrations(params string[] lines) =>
        ("content/migrations.yaml", _ => "format: 1\nmigrations:\n" + string.Join('\n', lines) + "\n");
}
