using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace MagmaGame.Terminal.Input;

/// <summary>Collects pasted bytes until ESC [ 201 ~; of an endless paste only the beginning.</summary>
internal sealed class PasteBuffer
{
    /// <summary>Most bytes that are kept.</summary>
    public const int MostBytes = 64 * 1024;

    private List<byte> _bytes = [];
    private int _matched;

    private static ReadOnlySpan<byte> End => "\u001b[201~"u8;

    /// <summary>Takes one byte.</summary>
    /// <returns>Whether it ended the paste.</returns>
    public bool Add(byte next)
    {
        if (next != End[_matched])
        {
            // Only ESC can begin the end, and it is only at its beginning.
            foreach (var held in End[.._matched]) Keep(held);
            _matched = 0;
        }
        if (next == End[_matched])
            _matched++;
        else
            Keep(next);
        return _matched == End.Length;
    }

    /// <summary>The text, without bytes that are not UTF-8; the buffer is empty afterwards.</summary>
    public string Empty()
    {
        var text = new StringBuilder();
        ReadOnlySpan<byte> rest = CollectionsMarshal.AsSpan(_bytes);
        Span<char> letter = stackalloc char[2];
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(rest, out var rune, out var length) == OperationStatus.Done)
                text.Append(letter[..rune.EncodeToUtf16(letter)]);
            rest = rest[length..];
        }
        _bytes = [];
        _matched = 0;
        return text.ToString();
    }

    private void Keep(byte next)
    {
        if (_bytes.Count < MostBytes) _bytes.Add(next);
    }
}
