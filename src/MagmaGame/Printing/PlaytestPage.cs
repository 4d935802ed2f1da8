using MagmaGame.Authoring.Playtests;

namespace MagmaGame.Printing;

/// <summary>The heat map.</summary>
internal static class PlaytestPage
{
    public static string Write(PlaytestResult result) => result.Catalogue.ContentHash;
}
