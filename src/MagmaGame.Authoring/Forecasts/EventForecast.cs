namespace MagmaGame.Authoring.Forecasts;

/// <summary>All about one event.</summary>
/// <param name="Row">How often and when it shows.</param>
/// <param name="Options">What its options lead to.</param>
/// <param name="Displaced">The games without it against those with it: what its absence moves; null when they were not played.</param>
public sealed record EventForecast(EventRow Row, OptionReport Options, ForecastComparison? Displaced);
