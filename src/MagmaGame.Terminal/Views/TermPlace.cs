using MagmaGame.Simulation.Glossary;

namespace MagmaGame.Terminal.Views;

/// <summary>Where a text names a word of the glossary.</summary>
/// <param name="At">Its first letter, from 0.</param>
/// <param name="Length">Letters.</param>
/// <param name="Term">The word.</param>
internal readonly record struct TermPlace(int At, int Length, GlossaryTerm Term);
