using System.Text;
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
        var files = ShippedContent.Files;
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

    public static (string Path, Func<string, string> Edit) Variable(string name) => ("content/variables.yaml", _ =>
        $"format: 1\nvariables:\n- {{name: {name}, label: morale, unit: points, range: [0, 100], start: 50, sees: exact, meaning: How people feel.}}\n");

    public static (string Path, Func<string, string> Edit) Migrations(params string[] lines) =>
        ("content/migrations.yaml", _ => "format: 1\nmigrations:\n" + string.Join('\n', lines) + "\n");
}
