using System.Buffers;
using System.Globalization;
using System.Text;

namespace MagmaGame.Terminal.Drawing;

/// <summary>
/// Turns canvases into the bytes that change a terminal from one to the next: only cells that differ are written. Control
/// sequences are those of ECMA-48; synchronized output (private mode 2026) keeps terminals that know it from showing half a frame.
/// </summary>
internal sealed class FramePainter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(16 * 1024);
    private Cell[] _shown = [];
    private int _width;
    private int _height;
    private Theme? _theme;

    /// <summary>The bytes that show a canvas; empty when it looks as what was painted before. Good until the next call.</summary>
    public ReadOnlySpan<byte> Paint(Canvas canvas, Theme theme)
    {
        _bytes.ResetWrittenCount();
        var isNew = canvas.Width != _width || canvas.Height != _height || !ReferenceEquals(theme, _theme);
        if (isNew) Begin(canvas, theme);
        var start = _bytes.WrittenCount;
        Ink? ink = null;
        for (var row = 0; row < canvas.Height; row++) PaintRow(canvas.Row(row), row, theme, ref ink);
        if (_bytes.WrittenCount == start && !isNew) return [];
        Write("\u001b[0m\u001b[?2026l"u8);
        return _bytes.WrittenSpan;
    }

    /// <summary>Forgets what is shown, so that the next frame is painted whole: something else has written to the terminal.</summary>
    public void Forget() => (_width, _theme) = (0, null);

    private void Begin(Canvas canvas, Theme theme)
    {
        (_width, _height, _theme) = (canvas.Width, canvas.Height, theme);
        _shown = new Cell[_width * _height];
        Write("\u001b[?2026h"u8);
        Write(theme.Sequence(Ink.Text));
        Write("\u001b[H\u001b[2J"u8);
        Array.Fill(_shown, Cell.Blank);
    }

    private void PaintRow(ReadOnlySpan<Cell> cells, int row, Theme theme, ref Ink? ink)
    {
        var shown = _shown.AsSpan(row * _width, _width);
        var cursor = -1;
        for (var column = 0; column < cells.Length; column++)
        {
            var cell = cells[column];
            if (cell == shown[column]) continue;
            shown[column] = cell;
            // The second half of a wide sign comes with the first; when only the half has changed the first is written again.
            if (cell.Text.Length == 0)
            {
                if (cursor == column || column == 0) continue;
                column--;
                cell = cells[column];
            }
            if (_bytes.WrittenCount == 0) Write("\u001b[?2026h"u8);
            if (cursor != column) MoveTo(column, row);
            if (ink != cell.Ink)
            {
                Write(theme.Sequence(cell.Ink));
                ink = cell.Ink;
            }
            Write(cell.Text);
            var isWide = column + 1 < cells.Length && cells[column + 1].Text.Length == 0;
            // Terminals do not agree on the width of everything beyond ASCII: after such a sign the place is said anew.
            cursor = !isWide && cell.Text.Length == 1 && cell.Text[0] < 0x2C00 ? column + 1 : -1;
            if (!isWide) continue;
            shown[column + 1] = cells[column + 1];
            column++;
        }
    }

    private void MoveTo(int column, int row)
    {
        Span<byte> text = stackalloc byte[24];
        if (!Encoding.ASCII.TryGetBytes(string.Create(CultureInfo.InvariantCulture, $"\u001b[{row + 1};{column + 1}H"), text, out var length))
            throw new ArgumentOutOfRangeException(nameof(column));
        Write(text[..length]);
    }

    private void Write(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    private void Write(string text)
    {
        var span = _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        _bytes.Advance(Encoding.UTF8.GetBytes(text, span));
    }
}
