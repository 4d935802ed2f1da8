namespace MagmaGame.Simulation.Tutorials;

/// <summary>Where in a month a lesson can be given.</summary>
public enum LessonMoment
{
    /// <summary>While a scene waits for its answer.</summary>
    Scene,
    /// <summary>In the free part of the month.</summary>
    Month,
    /// <summary>Once the game is over.</summary>
    End,
}
