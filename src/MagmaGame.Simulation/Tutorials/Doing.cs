namespace MagmaGame.Simulation.Tutorials;

/// <summary>Something a player can do. A lesson names it in braces, <c>{do.why believed_gap}</c>, and each front end puts it in its
/// own words: what to type, or which key to press.</summary>
public enum Doing
{
    /// <summary>Answering a scene.</summary>
    Answer,
    /// <summary>Reading the arguments.</summary>
    Arguments,
    /// <summary>Reading the ideas behind a scene.</summary>
    Sources,
    /// <summary>Asking why a number is what it is; about a variable.</summary>
    Why,
    /// <summary>Asking who the people are.</summary>
    Who,
    /// <summary>Looking at the knobs.</summary>
    Knobs,
    /// <summary>Turning velocity; about the value to turn it to.</summary>
    TurnVelocity,
    /// <summary>Looking at the initiatives, or at the one it is about.</summary>
    Initiatives,
    /// <summary>Taking an initiative; about that.</summary>
    Take,
    /// <summary>Predicting what the risk will do.</summary>
    Predict,
    /// <summary>Ending the month.</summary>
    EndMonth,
    /// <summary>Reading all that is known.</summary>
    Status,
    /// <summary>Looking at the rivals.</summary>
    World,
    /// <summary>Looking at a number over time; about a variable.</summary>
    Timeline,
    /// <summary>Looking at the decisions so far.</summary>
    Journal,
    /// <summary>Reading what is possible.</summary>
    Help,
}
