using System.Collections.Immutable;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>A question to talk over.</summary>
/// <param name="Id">Its id.</param>
/// <param name="About">What it is about, in a word.</param>
/// <param name="Text">The question.</param>
/// <param name="Sources">Claims it rests on.</param>
public sealed record DebriefedQuestion(string Id, string About, string Text, ImmutableArray<string> Sources);

/// <summary>A scene with much at stake, for whoever leads the talk.</summary>
/// <param name="Decision">Number of the answer, as in the turning points.</param>
/// <param name="Date">The month in words.</param>
/// <param name="Title">The scene's title.</param>
/// <param name="Answer">The answer given.</param>
/// <param name="Stake">The greatest difference in P(catastrophe) that another answer makes.</param>
/// <param name="IsDecisive">Whether any differs beyond noise.</param>
/// <param name="Note">What its writer has to say to a facilitator.</param>
public sealed record DebriefedScene(
    int Decision, string Date, string Title, string Answer, double Stake, bool IsDecisive, string Note);
