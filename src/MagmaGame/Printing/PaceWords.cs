using MagmaGame.Simulation.Games;

namespace MagmaGame.Printing;

/// <summary>Words for a pace that may be left to each scenario.</summary>
internal static class PaceWords
{
    /// <summary>The word: <c>monthly</c> or <c>quarterly</c>; what is given for null.</summary>
    public static string Of(Pace? pace, string otherwise) => pace switch
    {
        Pace.Monthly => "monthly",
        Pace.Quarterly => "quarterly",
        _ => otherwise,
    };
}
