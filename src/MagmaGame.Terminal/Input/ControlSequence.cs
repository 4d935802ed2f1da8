namespace MagmaGame.Terminal.Input;

/// <summary>What came between ESC [ (or ESC O) and the letter that ends it. Keeps only as much as any known sequence needs.</summary>
internal sealed class ControlSequence
{
    /// <summary>Most numbers and numbers within a number that are kept; no known key or mouse sequence has more.</summary>
    private const int MostNumbers = 4, MostParts = 3;

    /// <summary>Greater numbers count as this one.</summary>
    private const int Greatest = 0x10FFFF;

    private readonly int[] _numbers = new int[MostNumbers * MostParts];
    private int _part;

    /// <summary>How many bytes came.</summary>
    public int Length { get; private set; }

    /// <summary>The sign from &lt; to ? that marks a private sequence; 0 without one.</summary>
    public byte Prefix { get; private set; }

    /// <summary>The last sign from space to /; 0 without one.</summary>
    public byte Intermediate { get; private set; }

    /// <summary>How many numbers there are, counting those left out; more than are kept if more came.</summary>
    public int Count { get; private set; }

    /// <summary>Whether signs stand where no terminal puts them.</summary>
    public bool IsOdd { get; private set; }

    /// <summary>Starts anew.</summary>
    public void Clear()
    {
        Array.Clear(_numbers);
        (Length, Prefix, Intermediate, Count, _part, IsOdd) = (0, 0, 0, 0, 0, false);
    }

    /// <summary>Takes a byte from space to ?.</summary>
    public void Add(byte next)
    {
        Length++;
        switch (next)
        {
            case >= (byte)'0' and <= (byte)'9':
                if (Count == 0) Count = 1;
                if (Slot(Count - 1, _part) is >= 0 and var slot)
                    _numbers[slot] = Math.Min((_numbers[slot] * 10) + next - '0', Greatest);
                break;
            case (byte)':':
                if (Count == 0) Count = 1;
                _part = Math.Min(_part + 1, MostParts);
                break;
            case (byte)';':
                Count = Math.Min(Math.Max(Count, 1) + 1, MostNumbers + 1);
                _part = 0;
                break;
            case >= (byte)'<':
                IsOdd |= Length > 1;
                Prefix = next;
                break;
            default:
                Intermediate = next;
                break;
        }
    }

    /// <summary>A number; 0 when it is left out or does not exist.</summary>
    public int Number(int index, int part = 0) => Slot(index, part) is >= 0 and var slot ? _numbers[slot] : 0;

    private static int Slot(int index, int part) =>
        index < MostNumbers && part < MostParts ? (index * MostParts) + part : -1;
}
