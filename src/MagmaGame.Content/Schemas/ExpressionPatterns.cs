using MagmaGame.Content.Expressions;
using MagmaGame.Content.Names;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Schemas;

/// <summary>
/// Patterns that let an editor see the wrong words in conditions, effects and texts. Grammar is beyond a pattern: what fits one
/// may still be wrong, and what does not fit is.
/// </summary>
internal sealed class ExpressionPatterns(VariableTable variables)
{
    private const string Blank = @"\s|[()\[\],+*/-]";

    // All of a number at once, so that there is one way to read it: else a long one in a text that does not fit takes for ever.
    private const string Number = @"(?<![\w.])\.?[0-9][0-9.]*(?:[eE][+-]?[0-9]+)?(?![\w.])";

    private static readonly string[] OfEvents = ["seen", "chose", "months_since"];
    private static readonly string[] OfMilestones = ["reached", "months_since_reached"];

    /// <summary>A condition.</summary>
    public string Condition =>
        $"^(?:{Arithmetic}|[<>]=?|[=!]=|{Words([.. EnumNames<Phase>.All, "and", "or", "not", "in"])})*$";

    /// <summary>A condition of a text about a game, which may ask about facts as well.</summary>
    public string ToldCondition =>
        $"^(?:{Arithmetic}|{Words(StoryNames.Facts)}|{Asked(StoryNames.Took, EnumNames<Initiative>.All)}|{Asked(StoryNames.Ended, StoryNames.Endings)}"
        + $"|{Asked(StoryNames.Cause, StoryNames.Causes)}|[<>]=?|[=!]=|{Words([.. EnumNames<Phase>.All, "and", "or", "not", "in"])})*$";

    /// <summary>An effect.</summary>
    public string Effect
    {
        get
        {
            var writable = variables.All.Where(v => v.Writable).ToLookup(v => v.Kind == VariableKind.Flag, v => v.Name);
            var numbers = $"(?:{Either([.. writable[false], .. References.WriteOnly])})\\s*[+*-]?=(?:{Arithmetic})+";
            var flags = writable[true].Any() ? $"|(?:{Either(writable[true])})\\s*=\\s*(?:yes|no)" : "";
            return $"^\\s*(?:{numbers}{flags}|{EffectParser.Propose}\\s*\\((?:{Arithmetic})+\\))\\s*$";
        }
    }

    // The rest of the functions stand before a bracket that is read like any other.
    private string Arithmetic =>
        $"{Blank}|{Number}|{Words([.. variables.All.Select(v => v.Name), .. References.Functions.Except(OfEvents, StringComparer.Ordinal).Except(OfMilestones, StringComparer.Ordinal)])}"
        + $@"|\b(?:{Either(OfEvents)})\s*\(\s*[a-z0-9.-]+\s*\)|\b(?:{Either(OfMilestones)})\s*\(\s*(?:{Either(EnumNames<Milestone>.All)})\s*\)";

    /// <summary>Names as alternatives of a pattern.</summary>
    public static string Either(IEnumerable<string> words) => string.Join('|', words);

    /// <summary>A text in which braces hold only what one of the alternatives allows.</summary>
    public static string Braced(params ReadOnlySpan<string> inside) => $@"^[^{{}}]*(?:\{{(?:{string.Join('|', inside)})\}}[^{{}}]*)*$";

    private static string Asked(string function, IEnumerable<string> about) => $@"\b{function}\s*\(\s*(?:{Either(about)})\s*\)";

    private static string Words(IEnumerable<string> words) => $@"\b(?:{Either(words)})\b";
}
