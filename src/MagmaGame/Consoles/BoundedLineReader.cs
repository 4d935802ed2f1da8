using System.Text;

namespace MagmaGame.Consoles;

/// <summary>Reads lines of which only the beginning is kept, so that a line without end cannot fill the memory.</summary>
internal sealed class BoundedLineReader(TextReader reader, int mostLetters) : TextReader
{
    private bool _afterReturn;

    /// <inheritdoc/>
    public override int Peek() => reader.Peek();

    /// <inheritdoc/>
    public override int Read() => reader.Read();

    /// <inheritdoc/>
    public override string? ReadLine()
    {
        var line = new StringBuilder();
        var any = false;
        while (reader.Read() is >= 0 and var next)
        {
            var letter = (char)next;
            // The second half of a line end of two letters belongs to the line before.
            if (letter == '\n' && _afterReturn)
            {
                _afterReturn = false;
                continue;
            }
            _afterReturn = letter == '\r';
            if (letter is '\n' or '\r') return line.ToString();
            any = true;
            if (line.Length < mostLetters) line.Append(letter);
        }
        return any ? line.ToString() : null;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) reader.Dispose();
        base.Dispose(disposing);
    }
}
