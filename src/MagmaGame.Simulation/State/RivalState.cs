namespace MagmaGame.Simulation.State;

/// <summary>One rival as it stands now.</summary>
/// <remarks>Mutable only inside the simulation; a copy is handed out.</remarks>
public struct RivalState
{
    /// <summary>Capability of its best system, months.</summary>
    public double Capability { get; internal set; }
    /// <summary>Safety reach, months.</summary>
    public double Safety { get; internal set; }
    /// <summary>Protection in force, points.</summary>
    public double Security { get; internal set; }
    /// <summary>Whether it has signed the safety standard.</summary>
    public bool Signed { get; internal set; }
    /// <summary>Months since its AI dominated top experts; 0 before.</summary>
    public int TedaiMonths { get; internal set; }
    /// <summary>Months since humans left its loop; 0 before.</summary>
    public int DeferredMonths { get; internal set; }
    /// <summary>Whether it has become part of Magma.</summary>
    public bool Merged { get; internal set; }
}
