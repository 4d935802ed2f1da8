using System.Text;

namespace MagmaGame.Simulation.Phases;

/// <summary>Draws the phase table, so that the picture in the documentation cannot go stale.</summary>
public static class PhaseDiagram
{
    /// <summary>A Mermaid state diagram of the table.</summary>
    public static string Mermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n    [*] --> Preparing\n");
        foreach (var rule in PhaseTable.Rules)
            text.Append($"    {rule.From} --> {rule.To}: {rule.Trigger} ({rule.Grounds})\n");
        return text.Append("    Ended --> [*]\n").ToString();
    }
}
