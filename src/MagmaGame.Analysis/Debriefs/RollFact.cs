namespace MagmaGame.Analysis.Debriefs;

/// <summary>The one roll that decided.</summary>
/// <param name="Chance">P(catastrophe), 0 to 1.</param>
/// <param name="Fell">Where the roll fell, 0 to 1: below the chance it is catastrophe.</param>
/// <param name="Catastrophe">On which side it fell.</param>
public sealed record RollFact(double Chance, double Fell, bool Catastrophe)
{
    /// <summary>How many of so many equal parts stand for catastrophe; any chance at all takes one, and leaves one.</summary>
    public int Lost(int parts) => Chance <= 0 ? 0 : Chance >= 1 ? parts : Math.Clamp((int)Math.Round(Chance * parts), 1, parts - 1);

    /// <summary>On which of so many equal parts the roll fell, from 0; always on a part of its own side.</summary>
    public int Part(int parts)
    {
        var (part, lost) = ((int)(Fell * parts), Lost(parts));
        return Catastrophe ? Math.Clamp(part, 0, Math.Max(0, lost - 1)) : Math.Clamp(part, Math.Min(lost, parts - 1), parts - 1);
    }
}
