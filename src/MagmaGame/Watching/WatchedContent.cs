using System.Collections.Concurrent;
using System.Globalization;
using MagmaGame.Authoring.Watching;
using MagmaGame.Consoles;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Contents;
using MagmaGame.Printing;

namespace MagmaGame.Watching;

/// <summary>Checks content once, and again whenever files of it hold something else, and says what is new, mended and left.</summary>
/// <remarks>All files are looked at and checked each time, so nothing can be overlooked; only those that hold something else are parsed
/// again.</remarks>
internal sealed class WatchedContent(ContentPlace place, bool polls, IConsoleStreams console)
{
    private const int MostLines = 20;

    private readonly OpenedFiles _opened = new();
    private ContentFiles _files = new([]);
    private IReadOnlyList<Diagnostic> _found = [];
    private IReadOnlyList<HiddenFinding> _hidden = [];

    /// <summary>Watches until the user interrupts.</summary>
    /// <returns>The weight of the worst that is left; null when nothing is.</returns>
    /// <exception cref="CommandFailure">The content cannot be read at the beginning.</exception>
    public Severity? Run()
    {
        using var moments = new BlockingCollection<long?>();
        using var interrupted = console.OnInterrupt(() => Post(moments, null));
        _files = ContentReading.Read(place);
        _found = Check(_files);
        using var watch = new FolderWatch([place.ContentFolder, place.SeedsFolder], polls, console.Time, noticed => Post(moments, noticed));
        Print(_found);
        Say($"Watching {place.Only ?? $"{_files.All.Length} files"}: {Left()} {(watch.IsTold ? "" : "Changes are noticed by looking every half second. ")}"
            + "Ctrl-C ends.");
        Rehearse();
        // What was saved between reading and watching shows at once.
        Look(console.Time.GetTimestamp());
        while (moments.Take() is { } noticed) Look(noticed);
        Say($"No longer watching: {Left()}");
        return _found.Count == 0 ? null : _found.Min(d => d.Severity);
    }

    // The first time takes the runtime several times as long as the next; nobody should wait for it after saving.
    private void Rehearse()
    {
        var files = _files.With(ContentFile.OfText("content/events/rehearsal.yaml",
            "format: 1\nevents:\n- id: rehearsal\n  titel: None\n  when: [secuirty < 1]\n  options: [{id: one, do: [secuirty += 1]}]\n"));
        for (var time = 0; time < 3; time++)
        {
            var found = Check(files);
            var changes = FindingChanges.Between(_found, _files, found, files);
            _ = FileChanges.Between(_files, files).ToString();
            _ = new DiagnosticPrinter(files).Print(changes.New);
        }
    }

    private static void Post(BlockingCollection<long?> moments, long? moment)
    {
        try
        {
            moments.Add(moment);
        }
        catch (ObjectDisposedException)
        {
            // It is over already.
        }
    }

    private void Look(long noticed)
    {
        ContentFiles files;
        try
        {
            files = ContentReading.Read(place);
        }
        catch (CommandFailure e)
        {
            Complaint.Write(console, Complaint.Line(console, $"{e.Message} Waiting until it can be read."));
            return;
        }
        var changes = FileChanges.Between(_files, files);
        if (changes.IsEmpty) return;
        var found = Check(files);
        var findings = FindingChanges.Between(_found, _files, found, files, _hidden);
        (_files, _found, _hidden) = (files, found, findings.Hidden);
        console.Out.WriteLine();
        Say($"{console.Time.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture)} {changes}.");
        Print(findings.New);
        Lines("mended", [.. findings.Mended.Select(DiagnosticPrinter.Line)]);
        Lines("hidden", [.. findings.Hidden.Where(finding => finding.IsNew).Select(Line)]);
        Lines("remains", [.. findings.Remaining.Select(DiagnosticPrinter.Line)]);
        var took = console.Time.GetElapsedTime(noticed).TotalMilliseconds;
        Say(string.Create(CultureInfo.InvariantCulture,
            $"{findings.New.Length} new, {findings.Mended.Length} mended, {(findings.Hidden.IsEmpty ? "" : $"{findings.Hidden.Length} hidden, ")}{findings.Remaining.Length} left from before. {Left()} ({took:F0} ms)"));
    }

    private List<Diagnostic> Check(ContentFiles files) =>
        [.. ContentLoader.Load(files, _opened).Diagnostics.Where(d => place.Covers(d.Path))];

    private string Left() => _found.Count == 0
        ? "All is well."
        : $"{FindingCount.OfEach(_found)}.";

    private void Print(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0) return;
        console.Out.Write(new DiagnosticPrinter(_files).Print(findings));
        console.Out.WriteLine();
    }

    private static string Line(HiddenFinding hidden) =>
        $"{DiagnosticPrinter.Line(hidden.Finding)} (not looked for until {hidden.By.Path}:{hidden.By.Span.StartLine}:{hidden.By.Span.StartColumn} is mended)";

    private void Lines(string what, IReadOnlyList<string> findings)
    {
        foreach (var finding in findings.Take(MostLines)) console.Out.WriteLine($"{what}: {finding}");
        if (findings.Count > MostLines) console.Out.WriteLine($"{what}: {findings.Count - MostLines} more");
    }

    private void Say(string text) => console.Out.WriteLine(text);
}
