namespace MagmaGame.Content.Proofs;

/// <summary>What is known in a situation: for each subject a set that its value certainly lies in.</summary>
internal sealed class Knowledge
{
    private readonly Dictionary<Subject, Values> _narrowed;

    public Knowledge(Domains domains)
        : this(domains, [])
    {
    }

    private Knowledge(Domains domains, Dictionary<Subject, Values> narrowed)
    {
        Domains = domains;
        _narrowed = narrowed;
    }

    public Domains Domains { get; }

    /// <summary>Grows with every narrowing, so that one can tell whether anything new was learnt.</summary>
    public int Learnt { get; private set; }

    /// <summary>The subjects about which more is known than their domain.</summary>
    public IReadOnlyCollection<Subject> Subjects => _narrowed.Keys;

    public Values Of(Subject subject) =>
        _narrowed.TryGetValue(subject, out var values) ? values : Domains.Of(subject);

    /// <summary>Takes in that a subject lies in a set; false when that contradicts what is known.</summary>
    public bool Narrow(Subject subject, Values to)
    {
        var known = Of(subject);
        var both = known.And(to);
        if (Domains.IsWhole(subject)) both = both.Whole();
        if (both.IsNone) return false;
        if (both.Same(known)) return true;
        _narrowed[subject] = both;
        Learnt++;
        // Whoever chose an option has seen its event.
        return subject.Kind != SubjectKind.Chosen || !both.Same(Domains.Yes)
            || (Narrow(Subject.EventAge(subject.Index), Domains.Shown) && LeaveOthers(subject));
    }

    // And of an event that shows once no other was chosen.
    private bool LeaveOthers(Subject chosen)
    {
        for (var option = 0; option < Domains.SingleChoices(chosen.Index); option++)
            if (option != chosen.Option && !Narrow(Subject.Chosen(chosen.Index, option), Domains.No)) return false;
        return true;
    }

    /// <summary>Replaces what is known of a subject.</summary>
    public void Put(Subject subject, Values values) => _narrowed[subject] = values;

    /// <summary>Lets go of what is known of a subject.</summary>
    public void Forget(Subject subject) => _narrowed.Remove(subject);

    public Knowledge Copy() => new(Domains, new Dictionary<Subject, Values>(_narrowed));

    /// <summary>Keeps what all of several situations that began as this one agree on.</summary>
    public void TakeCommon(IReadOnlyList<Knowledge> cases)
    {
        foreach (var subject in cases[0]._narrowed.Keys)
        {
            var common = Values.None;
            foreach (var one in cases) common = common.Or(one.Of(subject));
            Narrow(subject, common);
        }
    }
}
