using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Plain;

/// <summary>Says why a typed name led nowhere.</summary>
internal static class Names
{
    private const int MostListed = 8;

    /// <summary>The one thing meant, or null after an explanation.</summary>
    /// <param name="page">Where the explanation goes.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="match">What it matches.</param>
    /// <param name="kind">What kind of thing is looked for.</param>
    /// <param name="label">The name of a thing.</param>
    public static T? Resolve<T>(Page page, string typed, NameMatch<T> match, string kind, Func<T, string> label)
        where T : class
    {
        if (match.Found is not null) return match.Found;
        var names = match.Candidates.Take(MostListed).Select(label).ToList();
        var listed = string.Join(", ", names) + (match.Candidates.Length > MostListed ? ", and more" : "");
        if (match.Ambiguous) page.Line($"{Page.Quoted(typed)} could be any of: {listed}.");
        else if (names.Count > 0) page.Line($"There is no {kind} {Page.Quoted(typed)}. Did you mean {string.Join(" or ", names)}?");
        else page.Line($"There is no {kind} {Page.Quoted(typed)}.");
        return null;
    }
}
