namespace MagmaGame.Terminal.Tutorials;

/// <summary>What a tutorial says now.</summary>
/// <param name="Id">Id of the lesson or remark.</param>
/// <param name="Text">The words, names and all; one paragraph.</param>
/// <param name="Step">Number of the lesson, from 1; 0 for a remark, which is no step.</param>
/// <param name="Of">How many lessons there are.</param>
public sealed record Hint(string Id, string Text, int Step, int Of);
