using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Loading;

/// <summary>Content spoiled by chance, always by the same: loading never throws, and what it says lies inside the file.</summary>
public sealed class MutatedContentTests
{
    [Fact]
    public void Spoiled_files_are_told_inside_the_file()
    {
        var files = RealContent.Files;
        var yaml = files.All.Where(f => f.Path.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        var random = new Random(20250101);
        for (var round = 0; round < 60; round++)
        {
            // Several files at once: each load is slow, each mutation independent.
            var spoiled = files;
            for (var i = 0; i < 3; i++)
            {
                var file = yaml[random.Next(yaml.Count)];
                spoiled =
                    spoiled.With(MinimalContent.File(file.Path, Spoiled.Of(Encoding.UTF8.GetString(file.Bytes.Span), random)));
            }
            var result = ContentLoader.Load(spoiled);
            Assert.All(result.Diagnostics, d => AssertInside(d, spoiled));
            Assert.Equal(result.Catalogue is null, result.Diagnostics.Any(d => d.Severity == Severity.Error));
            Assert.DoesNotContain('\u001b', new DiagnosticPrinter(spoiled).Print(result.Diagnostics.Take(20)));
        }
    }

    private static void AssertInside(Diagnostic diagnostic, ContentFiles files)
    {
        if (files.Find(diagnostic.Path) is not { } file) return;
        var lines = Encoding.UTF8.GetString(file.Bytes.Span).Split('\n');
        Assert.InRange(diagnostic.Span.StartLine, 1, lines.Length);
        Assert.InRange(diagnostic.Span.StartColumn, 1, lines[diagnostic.Span.StartLine - 1].Length + 1);
        Assert.InRange(diagnostic.Span.EndLine, diagnostic.Span.StartLine, lines.Length);
    }
}
