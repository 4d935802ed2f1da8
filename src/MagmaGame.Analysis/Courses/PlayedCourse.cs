using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Analysis.Courses;

/// <summary>
/// What a player decided, apart from the world it was decided in: knobs and initiatives by month, answers by event. It can be
/// followed in another world, as far as the same questions come up there.
/// </summary>
public sealed class PlayedCourse
{
    private readonly KnobSetting?[] _knobs;
    private readonly Initiative?[] _initiatives;
    private readonly ImmutableArray<int>[] _answers;

    private PlayedCourse(int months, int events)
    {
        Months = months;
        _knobs = new KnobSetting?[months + 1];
        _initiatives = new Initiative?[months + 1];
        _answers = new ImmutableArray<int>[events];
        Array.Fill(_answers, []);
    }

    /// <summary>How many months it says something about: from the first to the last decision.</summary>
    public int Months { get; }

    /// <summary>What a session decided so far, in terms of a catalogue. What the catalogue no longer knows is left out.</summary>
    public static PlayedCourse Of(GameSession session, Catalogue catalogue)
    {
        // The round a game ended in is a month that something was decided in, whatever the calendar says after it.
        var months = session.Decisions.Count == 0 ? 0 : session.Decisions[^1].Month + 1;
        var course = new PlayedCourse(months, catalogue.Events.Length);
        foreach (var taken in session.Decisions) course.Add(taken, catalogue);
        return course;
    }

    /// <summary>The knobs set in a month; null when they were left as they were.</summary>
    public KnobSetting? Knobs(int month) => (uint)month < (uint)_knobs.Length ? _knobs[month] : null;

    /// <summary>The initiative taken in a month, or null.</summary>
    public Initiative? InitiativeIn(int month) => (uint)month < (uint)_initiatives.Length ? _initiatives[month] : null;

    /// <summary>The option chosen when an event came for the given time; of a later time the last answer counts; -1 when it
    /// never came.</summary>
    /// <param name="eventIndex">The event.</param>
    /// <param name="time">From 1.</param>
    public int Answer(int eventIndex, int time)
    {
        var answers = _answers[eventIndex];
        return answers.IsEmpty ? -1 : answers[Math.Clamp(time, 1, answers.Length) - 1];
    }

    /// <summary>A part of this course: what is not in it is decided by whoever decides what no course does.</summary>
    /// <param name="answers">Whether an option that was chosen is in it; told the event and the option by their places.</param>
    /// <param name="initiatives">Whether an initiative that was taken is in it.</param>
    /// <param name="knobs">What it makes of knobs that were set.</param>
    public PlayedCourse Part(Func<int, int, bool> answers, Func<Initiative, bool> initiatives, Func<KnobSetting, KnobSetting> knobs)
    {
        var part = new PlayedCourse(Months, _answers.Length);
        for (var month = 0; month < _knobs.Length; month++)
        {
            if (_knobs[month] is { } set) part._knobs[month] = knobs(set);
            if (_initiatives[month] is { } taken && initiatives(taken)) part._initiatives[month] = taken;
        }
        // An answer that is left out keeps its place, so that the next time the event comes the next answer counts.
        for (var asked = 0; asked < _answers.Length; asked++)
            part._answers[asked] = [.. _answers[asked].Select(option => answers(asked, option) ? option : -1)];
        return part;
    }

    /// <summary>This course with what was taken in two months changed over: an initiative sooner or later, and in its place the one that it
    /// displaces, if there was one; there is room for one in a round.</summary>
    /// <param name="one">A month, before <see cref="Months"/>.</param>
    /// <param name="other">Another one, likewise.</param>
    public PlayedCourse Swapped(int one, int other)
    {
        var swapped = Part((_, _) => true, _ => true, knobs => knobs);
        (swapped._initiatives[one], swapped._initiatives[other]) = (_initiatives[other], _initiatives[one]);
        return swapped;
    }

    private void Add(RecordedDecision taken, Catalogue catalogue)
    {
        switch (taken.Decision.Kind)
        {
            case DecisionKind.SetKnobs:
                _knobs[taken.Month] = taken.Decision.Knobs;
                break;
            case DecisionKind.TakeInitiative:
                _initiatives[taken.Month] = taken.Decision.Initiative;
                break;
            case DecisionKind.AnswerEvent when taken.Scene is { } scene && catalogue.Event(scene.Id) is { } known:
                var chosen = scene.Options[taken.Decision.OptionIndex].Id;
                var option = known.Options.ToList().FindIndex(o => string.Equals(o.Id, chosen, StringComparison.Ordinal));
                if (option >= 0) _answers[known.Index] = _answers[known.Index].Add(option);
                break;
            default:
                break;
        }
    }
}
