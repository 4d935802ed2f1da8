using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tutorials;

/// <summary>
/// Watches a player learn and says what helps next. What is decided it reads in the session itself; a front end reports what is
/// looked at (<see cref="Saw"/>) and which hint was shown (<see cref="Said"/>), and asks for <see cref="Current"/> before it draws.
/// </summary>
/// <remarks>
/// A lesson is learnt once one of its deeds was done, on the player's own account or after the hint. One that was said and not
/// followed by the end of the round gives way to those not yet said, and comes back once when these are through; who passes over it
/// again has decided, and it is said no more. Made anew for a
/// resumed game it knows what was decided; the rest it says again. Not for use by two threads at once.
/// </remarks>
public sealed class Coach
{
    private const int HurriedRounds = 2;

    // A player who lets a hint stand so often does not want to follow it.
    private const int MostTimesPassedOver = 2;

    private readonly TutorialDefinition _tutorial;
    private readonly GameSession _session;
    private readonly Func<Doing, string, string> _words;
    private readonly Progress[] _progress;
    private readonly HashSet<string> _remarked = new(StringComparer.Ordinal);
    private readonly Queue<Remark> _pending = [];
    private Remark? _remark;
    private int _decisionsSeen;
    private bool _hasLooked;
    private int _unreadRounds;

    /// <summary>A coach for a game, new or resumed.</summary>
    /// <param name="tutorial">The tutorial.</param>
    /// <param name="session">The game; need not be the tutorial's own.</param>
    /// <param name="words">Puts something to do and what it is about into words for the middle of a sentence, such as
    /// “type knobs” or “press k”.</param>
    public Coach(TutorialDefinition tutorial, GameSession session, Func<Doing, string, string> words)
    {
        _tutorial = tutorial;
        _session = session;
        _words = words;
        _progress = new Progress[tutorial.Lessons.Length];
        // What was decided before is learnt; to remark on it now would come too late.
        foreach (var decision in session.Decisions)
            foreach (var (deed, subject) in DecisionDeeds.Of(session, decision)) Learn(deed, subject, isOld: true);
        _decisionsSeen = session.Decisions.Count;
        Open();
    }

    /// <summary>What to say now; null when there is nothing to say.</summary>
    public Hint? Current
    {
        get
        {
            CatchUp();
            if (_remark is { } remark) return HintOf(remark.Id, remark.Text, 0);
            var place = Next();
            return place < 0 ? null : HintOf(_tutorial.Lessons[place].Id, _tutorial.Lessons[place].Text, place + 1);
        }
    }

    /// <summary>Takes note that a hint stands before the player's eyes. Only what was said can be passed over.</summary>
    public void Said(Hint hint)
    {
        CatchUp();
        if (hint.Step > 0) _progress[hint.Step - 1].IsSaid = _progress[hint.Step - 1].IsSaidThisRound = true;
        else if (_remark?.Id == hint.Id) _remarked.Add(hint.Id);
    }

    /// <summary>Takes note of something the player looked at. Decisions need no report; a second report does no harm.</summary>
    /// <param name="deed">What was done.</param>
    /// <param name="subject">What it was about, by its name in content; empty when nobody can tell.</param>
    public void Saw(Deed deed, string subject = "")
    {
        CatchUp();
        _hasLooked |= deed >= Deed.ReadArguments;
        Note(deed, subject);
        Open();
    }

    private void CatchUp()
    {
        var decisions = _session.Decisions;
        if (_decisionsSeen == decisions.Count) return;
        while (_decisionsSeen < decisions.Count)
        {
            var decision = decisions[_decisionsSeen++];
            // A remark that nobody has read by the end of the round would speak of what is past.
            if (decision.Decision.Kind == DecisionKind.EndRound && _remark is { } unread && !_remarked.Contains(unread.Id)) _remark = null;
            foreach (var (deed, subject) in DecisionDeeds.Of(_session, decision)) Note(deed, subject);
            if (decision.Decision.Kind == DecisionKind.EndRound) EndRound();
        }
        Open();
    }

    private void EndRound()
    {
        for (var place = 0; place < _progress.Length; place++)
        {
            ref var progress = ref _progress[place];
            if (progress.IsSaidThisRound && !progress.IsLearnt) progress.TimesPassedOver++;
            progress.IsSaidThisRound = false;
        }
        _unreadRounds = _hasLooked ? 0 : _unreadRounds + 1;
        _hasLooked = false;
        if (_unreadRounds < HurriedRounds) return;
        _unreadRounds = 0;
        Note(Deed.Hurried, "");
    }

    // Something was done: what was said and needs no deed is learnt, and so is what waited for this.
    private void Note(Deed deed, string subject)
    {
        foreach (ref var progress in _progress.AsSpan())
            if (progress.IsSaid && progress.NeedsNoDeed) progress.IsLearnt = true;
        if (_remark is { } told && _remarked.Contains(told.Id)) _remark = null;
        Learn(deed, subject, isOld: false);
        foreach (var remark in _tutorial.Remarks)
        {
            if (_remarked.Contains(remark.Id) || remark == _remark || _pending.Contains(remark)) continue;
            if (remark.On.Any(on => on.Is(deed, subject)) && remark.When.Holds(_session.Game.State)) _pending.Enqueue(remark);
        }
        if (_remark is null) _pending.TryDequeue(out _remark);
    }

    private void Learn(Deed deed, string subject, bool isOld)
    {
        for (var place = 0; place < _progress.Length; place++)
        {
            var lesson = _tutorial.Lessons[place];
            if (lesson.Anew && (isOld || !_progress[place].IsOpen)) continue;
            if (lesson.Until.Any(until => until.Is(deed, subject))) _progress[place].IsLearnt = true;
        }
    }

    // Which lessons have their moment now: a deed that follows was done in it, whatever it leads to.
    private void Open()
    {
        for (var place = 0; place < _progress.Length; place++)
        {
            var lesson = _tutorial.Lessons[place];
            ref var progress = ref _progress[place];
            progress.NeedsNoDeed = lesson.Until.IsEmpty;
            progress.IsOpen = (lesson.At.IsEmpty || lesson.At.Contains(Moment())) && lesson.When.Holds(_session.Game.State);
        }
    }

    private LessonMoment Moment() => _session.IsOver ? LessonMoment.End
        : _session.Game.OpenEvent is not null ? LessonMoment.Scene : LessonMoment.Month;

    private int Next()
    {
        var best = -1;
        for (var place = 0; place < _progress.Length; place++)
        {
            if (_progress[place] is not { IsOpen: true, IsLearnt: false, TimesPassedOver: < MostTimesPassedOver }) continue;
            if (best < 0 || Rank(place).CompareTo(Rank(best)) < 0) best = place;
        }
        return best;
    }

    private (int TimesPassedOver, bool CanWait) Rank(int place) =>
        (_progress[place].TimesPassedOver, !_tutorial.Lessons[place].Urgent);

    private Hint HintOf(string id, LessonText text, int step)
    {
        var words = _session.Cast.Expand(text.In(_words));
        if (words.Contains(LessonText.Preview, StringComparison.Ordinal))
            words = words.Replace(LessonText.Preview, KnobsView.Of(_session).InShort, StringComparison.Ordinal).Trim();
        return new Hint(id, words, step, _tutorial.Lessons.Length);
    }

    private struct Progress
    {
        public bool IsOpen;
        public bool IsLearnt;
        public bool IsSaid;
        public bool IsSaidThisRound;
        public bool NeedsNoDeed;
        public int TimesPassedOver;
    }
}
