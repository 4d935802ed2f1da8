namespace MagmaGame.Terminal.Devices;

/// <summary>How much a terminal can show.</summary>
/// <param name="Columns">Columns, at least 1.</param>
/// <param name="Rows">Rows, at least 1.</param>
public readonly record struct TerminalSize(int Columns, int Rows);
