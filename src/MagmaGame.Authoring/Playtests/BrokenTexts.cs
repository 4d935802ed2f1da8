using MagmaGame.Session.Names;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Authoring.Playtests;

/// <summary>The events whose texts name somebody the cast does not know. Who is in the cast does not depend on the game, so this is
/// found out once.</summary>
internal sealed class BrokenTexts
{
    private readonly string?[] _braces;

    public BrokenTexts(Catalogue catalogue)
    {
        var cast = new CastOfNames(catalogue.Roles, new KeyedRandom(0));
        _braces = [.. catalogue.Events.Select(e => Texts(e).Select(text => Leftover(cast.Expand(text))).FirstOrDefault(brace => brace is not null))];
    }

    /// <summary>What stands in braces in an event's texts and is not known; null when all is.</summary>
    public string? In(int eventIndex) => _braces[eventIndex];

    private static IEnumerable<string> Texts(EventDefinition definition)
    {
        yield return definition.Title;
        yield return definition.Text;
        yield return definition.Facilitator;
        foreach (var option in definition.Options)
        {
            yield return option.Text;
            yield return option.Because;
            foreach (var outcome in option.Roll) yield return outcome.Text;
        }
    }

    private static string? Leftover(string text)
    {
        var start = text.IndexOf('{', StringComparison.Ordinal);
        if (start < 0) return null;
        var end = text.IndexOf('}', start);
        return end < 0 ? text[start..Math.Min(text.Length, start + 40)] : text[start..(end + 1)];
    }
}
