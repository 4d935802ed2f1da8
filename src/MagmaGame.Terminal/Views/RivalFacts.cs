using System.Globalization;
using MagmaGame.Session;

namespace MagmaGame.Terminal.Views;

/// <summary>What is known of one of the other developers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsMerged">Whether it is a part of Magma now.</param>
/// <param name="HasSigned">Whether it has signed the safety standard.</param>
/// <param name="Capability">How far its AI had come; empty before the end.</param>
/// <param name="SafetyReach">Up to where its AI was safe; empty before the end.</param>
/// <param name="Systems">Whether its AI had passed the top experts or led it; empty before the end, and when neither.</param>
internal sealed record RivalFacts(
    string Name, bool IsMerged, bool HasSigned, string Capability, string SafetyReach, string Systems)
{
    /// <summary>A rival now.</summary>
    public static RivalFacts Of(GameSession session, int number)
    {
        var (rival, isOpen) = (session.Game.State.Rival(number), session.IsOver);
        var systems = new List<string>();
        if (isOpen && rival.TedaiMonths > 0) systems.Add("past the top experts");
        if (isOpen && rival.DeferredMonths > 0) systems.Add("led by its AI researchers");
        return new RivalFacts(
            RivalsView.Name(session, number),
            rival.Merged,
            rival.Signed,
            isOpen ? Months(rival.Capability) : "",
            isOpen ? Months(rival.Safety) : "",
            string.Join(", ", systems));
    }

    /// <summary>All of it in a line.</summary>
    public string Words
    {
        get
        {
            var facts = new List<string>();
            if (IsMerged) facts.Add("part of Magma now");
            facts.Add(HasSigned ? "has signed the safety standard" : "has not signed the safety standard");
            if (Capability.Length > 0) facts.Add($"capability {Capability}");
            if (SafetyReach.Length > 0) facts.Add($"safety reach {SafetyReach}");
            if (Systems.Length > 0) facts.Add(Systems);
            return $"{Name}: {string.Join(", ", facts)}";
        }
    }

    private static string Months(double months) => string.Create(CultureInfo.InvariantCulture, $"{months:0.0} months");
}
