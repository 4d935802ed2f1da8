using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MagmaGame.Authoring.Playtests;
using MagmaGame.Files;
using MagmaGame.Session.Words;

namespace MagmaGame.Playtests;

/// <summary>Where a playtest leaves files.</summary>
/// <param name="Page">The heat map; null for none.</param>
/// <param name="Failures">The folder of journals; null for none.</param>
internal sealed record PlaytestPlace(string? Page, string? Failures)
{
    private const int LongestName = 60;

    /// <summary>Finds out before playing whether there will be a place to write to.</summary>
    /// <exception cref="CommandFailure">There will be none.</exception>
    public void Prepare()
    {
        if (Page is not null) WholeFile.NeedPlace(Page);
        if (Failures is null) return;
        try
        {
            Directory.CreateDirectory(Failures);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("make", Failures, e, "Name a folder that you may write to.");
        }
    }

    /// <summary>Writes the journals; gives back the file of each failure, or null.</summary>
    public ImmutableArray<string?> WriteFailures(PlaytestResult result) =>
        [.. result.Failures.Select((failure, i) => failure.Journal.Length == 0 || Failures is null ? null : Write(failure, i))];

    /// <summary>Writes the heat map.</summary>
    public void WritePage(PlaytestResult result)
    {
        if (Page is not null) WholeFile.Write(Page, Encoding.UTF8.GetBytes(PlaytestPage.Write(result)));
    }

    private string Write(PlaytestFailure failure, int number)
    {
        var words = string.Concat($"{KebabCase.Of(failure.Symptom.Kind)}-{failure.Symptom.Place}".Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-'));
        var name = string.Create(CultureInfo.InvariantCulture, $"{number + 1:00}-{words[..Math.Min(LongestName, words.Length)]}.journal");
        var path = Path.Combine(Failures!, name);
        WholeFile.Write(path, Encoding.UTF8.GetBytes(failure.Journal));
        return path;
    }
}
