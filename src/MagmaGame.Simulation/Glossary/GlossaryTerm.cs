using System.Collections.Immutable;

namespace MagmaGame.Simulation.Glossary;

/// <summary>A word that somebody new to the subject needs.</summary>
/// <param name="Name">The word.</param>
/// <param name="Forms">Its other forms and spellings, by which texts may name it too.</param>
/// <param name="Meaning">What it means, in one or two sentences; may name the cast in braces.</param>
/// <param name="Sources">The ideas of the essays that it comes from.</param>
public sealed record GlossaryTerm(string Name, ImmutableArray<string> Forms, string Meaning, ImmutableArray<string> Sources)
{
    /// <summary>The word and its other forms.</summary>
    public IEnumerable<string> AllForms => Forms.Prepend(Name);
}
