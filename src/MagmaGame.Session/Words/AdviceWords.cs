using MagmaGame.Simulation.Advisors;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Session.Words;

/// <summary>Advisors and what they favour.</summary>
public static class AdviceWords
{
    /// <summary>The name of an advisor, with a capital.</summary>
    public static string NameOf(GameSession session, string advisorId)
    {
        var advisor = session.Game.Rules.Catalogue.Advisors.FirstOrDefault(a => string.Equals(a.Id, advisorId, StringComparison.Ordinal));
        return Sentence.Of(session.Cast.Expand(advisor?.Name ?? advisorId));
    }

    /// <summary>The place of the option that an advice favours, from 0; -1 when the scene has none of that id.</summary>
    public static int PlaceOf(EventDefinition scene, Advice advice)
    {
        for (var place = 0; place < scene.Options.Length; place++)
            if (string.Equals(scene.Options[place].Id, advice.OptionId, StringComparison.Ordinal)) return place;
        return -1;
    }
}
