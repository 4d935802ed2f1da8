using System.Collections.Immutable;

namespace MagmaGame.Content.Diagnostics;

/// <summary>Where the text of an example belongs.</summary>
public enum ExamplePlace
{
    /// <summary>It is a whole file.</summary>
    File,
    /// <summary>It is entries of a list of a file, in place of those of the same name.</summary>
    List,
    /// <summary>It is keys of an event, in place of those of the same name.</summary>
    Event,
    /// <summary>It is the second option of an event.</summary>
    Option,
    /// <summary>It is keys of a tutorial, in place of those of the same name.</summary>
    Tutorial,
}

/// <summary>
/// A mistake and the same without it. What is long in it is written <c>{{x × 50}}</c>: fifty times x. A lone surrogate from
/// U+DC80 to U+DCFF stands for the byte of its last two digits, so that an example may hold bytes that are no text.
/// </summary>
public sealed record DiagnosticExample
{
    private DiagnosticExample(ExamplePlace place, string path, string section, string bad, string good)
    {
        (Place, Path, BadPath, Section) = (place, path, path, section);
        (Bad, Good) = (bad, good);
    }

    /// <summary>Where the text belongs.</summary>
    public ExamplePlace Place { get; }
    /// <summary>The file that it stands in.</summary>
    public string Path { get; }
    /// <summary>The file that the bad text stands in, where the mistake is that.</summary>
    public string BadPath { get; private init; }
    /// <summary>The list that it belongs to; empty when it belongs to none.</summary>
    public string Section { get; }
    /// <summary>With the mistake.</summary>
    public string Bad { get; }
    /// <summary>Without it; nothing at all is found.</summary>
    public string Good { get; }
    /// <summary>A file that both texts need beside them, as its path and text; null when they need none.</summary>
    public (string Path, string Text)? OtherFile { get; private init; }
    /// <summary>Codes that cannot but come with this one.</summary>
    public ImmutableArray<string> AlongWith { get; private init; } = [];

    internal static DiagnosticExample InFile(string path, string bad, string good, string? badPath = null) =>
        new(ExamplePlace.File, path, "", bad, good) { BadPath = badPath ?? path };

    internal static DiagnosticExample InList(string path, string section, string bad, string good) =>
        new(ExamplePlace.List, path, section, bad, good);

    internal static DiagnosticExample InEvent(string bad, string good, params ImmutableArray<string> alongWith) =>
        new(ExamplePlace.Event, "content/events/night.yaml", "events", bad, good) { AlongWith = alongWith };

    internal static DiagnosticExample InOption(string bad, string good) =>
        new(ExamplePlace.Option, "content/events/night.yaml", "events", bad, good);

    internal static DiagnosticExample InTutorial(string bad, string good) =>
        new(ExamplePlace.Tutorial, "content/tutorials/first.yaml", "tutorial", bad, good);

    internal DiagnosticExample Beside(string path, string text) => this with { OtherFile = (path, text) };
}
