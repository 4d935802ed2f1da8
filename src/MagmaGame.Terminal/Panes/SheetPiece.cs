using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Panes;

/// <summary>Something one row high on a sheet.</summary>
/// <param name="Top">Its row, from 0.</param>
/// <param name="Left">Its first column, from 0.</param>
/// <param name="Width">Its columns.</param>
/// <param name="Draw">Draws it.</param>
/// <param name="Entry">The number that it is a part of; null when there is nothing to choose.</param>
internal sealed record SheetPiece(int Top, int Left, int Width, Action<Canvas, Area> Draw, SheetEntry? Entry);
