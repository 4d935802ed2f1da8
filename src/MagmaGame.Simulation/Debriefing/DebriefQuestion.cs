using System.Collections.Immutable;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Simulation.Debriefing;

/// <summary>A question to talk over when a game is done.</summary>
/// <param name="Id">Its id.</param>
/// <param name="About">What it is about, in a word: of the questions that one game is asked no two are about the same.</param>
/// <param name="Text">The question; may name the cast in braces.</param>
/// <param name="When">What must be true of the game; the more it asks for, the more the question is this game's own.</param>
/// <param name="Sources">Claims it rests on.</param>
public sealed record DebriefQuestion(string Id, string About, string Text, Condition When, ImmutableArray<string> Sources);
