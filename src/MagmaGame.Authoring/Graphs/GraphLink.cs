namespace MagmaGame.Authoring.Graphs;

/// <summary>How one thing has to do with another.</summary>
public enum GraphLinkKind
{
    /// <summary>An option of an event, or an outcome of its roll, calls another event.</summary>
    Calls,
    /// <summary>A milestone, an initiative or a scenario brings an event.</summary>
    Brings,
    /// <summary>An event asks in a condition whether another was seen, or how long ago.</summary>
    AskedSeen,
    /// <summary>An event asks in a condition what was chosen in another.</summary>
    AskedChosen,
}

/// <summary>A link between two nodes, from what comes first.</summary>
/// <param name="From">Index of the node it leaves.</param>
/// <param name="To">Index of the node it reaches.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Option">For a call the option that calls, for what was chosen the option asked for; empty otherwise.</param>
public sealed record GraphLink(int From, int To, GraphLinkKind Kind, string Option = "")
{
    /// <summary>For a call, least months until then; for a scenario, the month.</summary>
    public int Least { get; init; }

    /// <summary>For a call, most months until then; for a scenario, the month.</summary>
    public int Most { get; init; }

    /// <summary>For a call, whether the called event's conditions must hold then.</summary>
    public bool Recheck { get; init; }

    /// <summary>For a condition, whether it is that this did not happen.</summary>
    public bool IsDenied { get; init; }

    /// <summary>Its months as content writes them: <c>2</c> or <c>1..3</c>.</summary>
    public string Months => Least == Most ? $"{Least}" : $"{Least}..{Most}";

    /// <summary>A few words for beside its line.</summary>
    public string Label => Kind switch
    {
        GraphLinkKind.Calls => $"{Option}, {Months}{(Recheck ? "" : " always")}",
        GraphLinkKind.AskedSeen => IsDenied ? "not seen" : "seen",
        GraphLinkKind.AskedChosen => $"{(IsDenied ? "not " : "")}chose {Option}",
        _ => Most > 0 ? $"month {Most}" : "",
    };
}
