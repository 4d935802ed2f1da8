using System.Text;

namespace MagmaGame.Terminal.Input;

/// <summary>The keys behind control sequences, in the dialects of xterm, VT220, rxvt, the Linux console and kitty.</summary>
internal static class KeySequence
{
    private const int KeyRelease = 3;

    /// <summary>The key of ESC [ ... final.</summary>
    /// <returns>Null when it is none, or when it says that a key goes up.</returns>
    public static Key? Of(ControlSequence sequence, byte final)
    {
        if (sequence.Prefix != 0 || sequence.IsOdd || sequence.Number(1, 1) == KeyRelease) return null;
        if (sequence.Intermediate != 0) return final == '$' ? Numbered(sequence.Number(0), Modifiers.Shift) : null;
        var modifiers = ModifiersOf(sequence.Number(1));
        switch (final)
        {
            case (byte)'~' when sequence.Number(0) == 27 && sequence.Count == 3:
                return Coded(sequence.Number(2), 0, modifiers);
            case (byte)'~':
                return Numbered(sequence.Number(0), modifiers);
            case (byte)'^':
                return Numbered(sequence.Number(0), Modifiers.Control);
            case (byte)'@':
                return Numbered(sequence.Number(0), Modifiers.Control | Modifiers.Shift);
            case (byte)'u':
                return Coded(sequence.Number(0), sequence.Number(0, 1), modifiers);
            case (byte)'Z':
                return new Key(KeyCode.Tab, default, modifiers | Modifiers.Shift);
            case >= (byte)'a' and <= (byte)'d' when sequence.Count == 0:
                return Lettered((byte)(final - 'a' + 'A'), Modifiers.Shift);
            default:
                // With other numbers it is a reply, such as where the cursor is.
                return sequence.Count == 0 || (sequence.Count <= 2 && sequence.Number(0) <= 1) ? Lettered(final, modifiers) : null;
        }
    }

    /// <summary>The key of ESC O ... final: application keys and the number pad.</summary>
    /// <returns>Null when it is none.</returns>
    public static Key? OfSingleShift(ControlSequence sequence, byte final)
    {
        // Some terminals put 1; before the modifier and some do not.
        var modifiers = ModifiersOf(sequence.Number(Math.Clamp(sequence.Count - 1, 0, 1)));
        return final switch
        {
            (byte)'M' => new Key(KeyCode.Enter, default, modifiers),
            (byte)'I' => new Key(KeyCode.Tab, default, modifiers),
            (byte)' ' => Character(' ', modifiers),
            (byte)'X' => Character('=', modifiers),
            >= (byte)'a' and <= (byte)'d' => Lettered((byte)(final - 'a' + 'A'), Modifiers.Control),
            >= (byte)'j' and <= (byte)'y' => Character((char)(final - 'j' + '*'), modifiers),
            _ => Lettered(final, modifiers),
        };
    }

    /// <summary>The key of ESC [ [ final, function keys of the Linux console.</summary>
    /// <returns>Null when it is none.</returns>
    public static Key? OfLinuxConsole(byte final) => final is >= (byte)'A' and <= (byte)'E' ? Function(final - 'A' + 1, Modifiers.None) : null;

    /// <summary>The key of one byte below space, or of DEL.</summary>
    public static Key OfControl(byte control, Modifiers modifiers) => control switch
    {
        0x08 or 0x7F => new Key(KeyCode.Backspace, default, modifiers),
        (byte)'\t' => new Key(KeyCode.Tab, default, modifiers),
        (byte)'\r' or (byte)'\n' => new Key(KeyCode.Enter, default, modifiers),
        0x1B => new Key(KeyCode.Escape, default, modifiers),
        0 => Character(' ', modifiers | Modifiers.Control),
        <= 26 => Character((char)(control - 1 + 'a'), modifiers | Modifiers.Control),
        _ => Character((char)(control + 0x40), modifiers | Modifiers.Control),
    };

    private static Key? Lettered(byte final, Modifiers modifiers) => final switch
    {
        (byte)'A' => new Key(KeyCode.Up, default, modifiers),
        (byte)'B' => new Key(KeyCode.Down, default, modifiers),
        (byte)'C' => new Key(KeyCode.Right, default, modifiers),
        (byte)'D' => new Key(KeyCode.Left, default, modifiers),
        (byte)'H' => new Key(KeyCode.Home, default, modifiers),
        (byte)'F' => new Key(KeyCode.End, default, modifiers),
        >= (byte)'P' and <= (byte)'S' => Function(final - 'P' + 1, modifiers),
        _ => null,
    };

    private static Key? Numbered(int number, Modifiers modifiers) => number switch
    {
        1 or 7 => new Key(KeyCode.Home, default, modifiers),
        2 => new Key(KeyCode.Insert, default, modifiers),
        3 => new Key(KeyCode.Delete, default, modifiers),
        4 or 8 => new Key(KeyCode.End, default, modifiers),
        5 => new Key(KeyCode.PageUp, default, modifiers),
        6 => new Key(KeyCode.PageDown, default, modifiers),
        // The VT220 had gaps between its groups of function keys, and everybody has them since.
        >= 11 and <= 15 => Function(number - 10, modifiers),
        >= 17 and <= 21 => Function(number - 11, modifiers),
        >= 23 and <= 26 => Function(number - 12, modifiers),
        28 or 29 => Function(number - 13, modifiers),
        >= 31 and <= 34 => Function(number - 14, modifiers),
        _ => null,
    };

    // A key by its code point, as kitty and xterm's modifyOtherKeys have it.
    private static Key? Coded(int code, int shifted, Modifiers modifiers)
    {
        switch (code)
        {
            case 8 or 9 or 13 or 27 or 127:
                return OfControl((byte)code, modifiers);
            case >= 57376 and <= 57398:
                return Function(code - 57376 + 13, modifiers);
            case >= 57399 and <= 57416:
                return code == 57414 ? new Key(KeyCode.Enter, default, modifiers) : Character("0123456789./*-+\r=,"[code - 57399], modifiers);
            case >= 57417 and <= 57426:
                return new Key(Pad[code - 57417], default, modifiers);
        }
        // Kitty gives other keys, such as Shift alone, private code points.
        if (!Rune.TryCreate(code, out var rune) || Rune.IsControl(rune) || code is >= 0xE000 and <= 0xF8FF) return null;
        if ((modifiers & Modifiers.Control) != 0) return new Key(KeyCode.Character, Rune.ToLowerInvariant(rune), modifiers);
        if ((modifiers & Modifiers.Shift) == 0) return new Key(KeyCode.Character, rune, modifiers);
        if (!Rune.TryCreate(shifted, out var above) || Rune.IsControl(above)) above = Rune.ToUpperInvariant(rune);
        return new Key(KeyCode.Character, above, modifiers & ~Modifiers.Shift);
    }

    private static readonly KeyCode[] Pad =
    [
        KeyCode.Left, KeyCode.Right, KeyCode.Up, KeyCode.Down, KeyCode.PageUp, KeyCode.PageDown, KeyCode.Home, KeyCode.End,
        KeyCode.Insert, KeyCode.Delete,
    ];

    private static Key Character(char character, Modifiers modifiers) => new(KeyCode.Character, new Rune(character), modifiers);

    private static Key Function(int number, Modifiers modifiers) => new(KeyCode.Function, new Rune(number), modifiers);

    // One more than a sum of 1 Shift, 2 Alt, 4 Control, 8 Super or Meta, 16 Hyper, 32 Meta, and locks. Whatever else there is counts as
    // Alt: it is at least not typing.
    private static Modifiers ModifiersOf(int number)
    {
        if (number <= 1) return Modifiers.None;
        var bits = number - 1;
        return (Modifiers)(bits & 5) | ((bits & 0b11_1010) != 0 ? Modifiers.Alt : Modifiers.None);
    }
}
