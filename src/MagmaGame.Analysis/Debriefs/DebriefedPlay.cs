namespace MagmaGame.Analysis.Debriefs;

/// <summary>What a family of plays of the playbook gave.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Decisions">How many decisions were plays of it.</param>
/// <param name="Gain">P(catastrophe) that they saved against the mean of what else was possible, summed over the same
/// futures; below 0 they cost.</param>
/// <param name="Size"><c>loss</c>, <c>none</c>, <c>small</c> or <c>big</c>.</param>
/// <param name="Decision">Number of the decision that mattered most, as in the turning points; null without one.</param>
/// <param name="Title">That decision in a few words; empty without one.</param>
/// <param name="DecisionGain">What it saved by itself; below 0 it cost.</param>
public sealed record DebriefedPlay(
    string Id, string Name, int Decisions, DebriefFigure Gain, string Size, int? Decision, string Title, double DecisionGain);
