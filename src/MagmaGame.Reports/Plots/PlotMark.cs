namespace MagmaGame.Reports.Plots;

/// <summary>A moment that plots over time mark.</summary>
/// <param name="Month">When.</param>
/// <param name="Sign">A letter or two.</param>
/// <param name="WasHidden">Whether nobody saw it then.</param>
internal readonly record struct PlotMark(int Month, string Sign, bool WasHidden);
