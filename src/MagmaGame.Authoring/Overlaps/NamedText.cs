namespace MagmaGame.Authoring.Overlaps;

/// <summary>A text and what it is called: an essay, or a file of ours.</summary>
/// <param name="Name">Its name, by which findings tell of it.</param>
/// <param name="Text">All of it.</param>
public sealed record NamedText(string Name, string Text);
