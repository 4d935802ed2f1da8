using MagmaGame.Content.Loading;
using MagmaGame.TestKit;

namespace MagmaGame.Tests;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("magma-test-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        var path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A copy of the shipped content and seeds.</summary>
    public void CopyContent()
    {
        foreach (var root in new[] { "content", "seeds" })
        {
            var from = System.IO.Path.Combine(AppContext.BaseDirectory, root);
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                var to = File(System.IO.Path.Combine(root, System.IO.Path.GetRelativePath(from, file)));
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!);
                System.IO.File.Copy(file, to);
            }
        }
    }

    /// <summary>The same with one event and nothing that speaks of others.</summary>
    public void CopyContentOfOneEvent()
    {
        CopyContent();
        TakeOutEvents();
        Write("content/events/only.yaml", $"""
            format: 1
            events:
            - id: only.one
              title: The only one
              text: {string.Join(' ', Enumerable.Repeat("word", 60))}
              sources: [plan-outcome-pause]
              trigger: drawn
              pick: {"{"}deck: lab, weight: 10{"}"}
              options:
              - {"{"}id: yes-please, text: Yes., lever: world, do: [security += 3, resources -= 0.01]{"}"}
              - {"{"}id: no-thanks, text: No., lever: technology, do: [resources += 0.01, security -= 3]{"}"}

            """.ReplaceLineEndings("\n"));
    }

    /// <summary>Takes the events out of copied content, and all that speaks of some of them.</summary>
    public void TakeOutEvents()
    {
        foreach (var folder in new[] { "content/events", "content/tutorials", "content/advisors" }) Directory.Delete(File(folder), recursive: true);
        foreach (var path in ShippedContent.FilesNamingEvents) System.IO.File.Delete(File(path));
        foreach (var path in ShippedContent.AskOfEvents)
        {
            var asking = new ContentFile(path, System.IO.File.ReadAllBytes(File(path)));
            System.IO.File.WriteAllBytes(File(path), ShippedContent.OfNoEvent(asking).Bytes.ToArray());
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
