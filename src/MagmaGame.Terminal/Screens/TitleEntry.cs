namespace MagmaGame.Terminal.Screens;

/// <summary>An entry of the title's menu.</summary>
/// <param name="Letter">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Does">What it does, in a few words beginning with a verb, as help has it.</param>
/// <param name="Act">Does it.</param>
internal sealed record TitleEntry(char Letter, string Name, string Does, Action Act)
{
    /// <summary>Whether it can be done only once the content is loaded; asked for before, it waits.</summary>
    public bool NeedsContent { get; init; }

    /// <summary>A word or two beside its name; empty when there is nothing to say.</summary>
    public string Note { get; init; } = "";

    /// <summary>What is told of it when it is chosen.</summary>
    public string Text { get; init; } = "";

    /// <summary>Why it is not possible now; null when it is.</summary>
    public string? WhyNot { get; init; }
}
