namespace MagmaGame.Forecasts;

/// <summary>The progress of a forecast that plays its games several times over, as one bar.</summary>
/// <param name="games">Games of each turn.</param>
/// <param name="tell">Told how many games are done in all; null when nobody wants to know.</param>
internal sealed class ForecastProgress(int games, Action<long>? tell)
{
    private int _turn;

    /// <summary>Begins the next turn; what to tell the share that is done, 0 to 1.</summary>
    public Action<double>? Next()
    {
        var before = (long)games * _turn++;
        return tell is null ? null : share => tell(before + (long)(share * games));
    }
}
