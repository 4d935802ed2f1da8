using System.Buffers;
using System.Text;

namespace MagmaGame.Terminal.Input;

/// <summary>
/// Turns the bytes that a terminal sends into keys, pastes and what the mouse does. It goes byte by byte, so how they are cut into
/// reads does not matter; it keeps little, takes any bytes at all, and swallows what it does not know as a whole.
/// </summary>
internal sealed class InputParser
{
    /// <summary>Longer control sequences and replies than these are given up, bytes: what follows is typing again.</summary>
    private const int LongestSequence = 1024, LongestReply = 64 * 1024;

    private const byte Escape = 0x1B, Bell = 0x07, Interrupt = 0x03, Cancel = 0x18, Substitute = 0x1A;

    private readonly ControlSequence _sequence = new();
    private readonly PasteBuffer _paste = new();
    private readonly byte[] _letter = new byte[4];
    private List<TerminalInput> _found = [];
    private State _state;
    private byte _opener;
    private int _count;
    private int _letterLength;
    private Modifiers _modifiers;
    private bool _firstButtonIsDown;

    private enum State
    {
        Ground,
        Letter,
        Escape,
        TwoEscapes,
        Sequence,
        LinuxFunction,
        SingleShift,
        OldMouse,
        Reply,
        ReplyEscape,
        Paste,
    }

    /// <summary>Whether the last bytes can be the beginning of something longer.</summary>
    public bool IsWaiting => _state != State.Ground;

    /// <summary>Whether what is waited for is the rest of a paste, which may take longer to come than that of a key.</summary>
    public bool IsPasting => _state == State.Paste;

    /// <summary>Takes bytes as they come.</summary>
    /// <returns>What they complete, in order.</returns>
    public IReadOnlyList<TerminalInput> Take(ReadOnlySpan<byte> bytes)
    {
        foreach (var next in bytes) Take(next);
        return Found();
    }

    /// <summary>Says that nothing more came for a while. A lone ESC then was the Escape key, and a beginning that is also a key
    /// with Alt was that key; a paste without end was all of it, or typing would be swallowed for ever; the beginning of anything
    /// else is dropped.</summary>
    /// <returns>What that completes.</returns>
    public IReadOnlyList<TerminalInput> Flush()
    {
        if (!IsWaiting) return [];
        switch (_state)
        {
            case State.Escape:
                Press(new Key(KeyCode.Escape));
                break;
            case State.TwoEscapes:
                Press(new Key(KeyCode.Escape));
                Press(new Key(KeyCode.Escape));
                break;
            case State.Sequence or State.SingleShift when _sequence.Length == 0:
            case State.Reply when _count == 0:
                if (_modifiers != Modifiers.None) Press(new Key(KeyCode.Escape));
                Press(new Key(KeyCode.Character, new Rune(_opener), Modifiers.Alt));
                break;
            case State.Paste:
                _found.Add(new PasteInput(_paste.Empty()));
                break;
        }
        Enter(State.Ground);
        return Found();
    }

    private List<TerminalInput> Found()
    {
        var found = _found;
        if (found.Count > 0) _found = [];
        return found;
    }

    private void Take(byte next)
    {
        switch (_state)
        {
            case State.Ground:
                Begin(next, Modifiers.None);
                break;
            case State.Letter:
                ContinueLetter(next);
                break;
            case State.Escape:
                AfterEscape(next);
                break;
            case State.TwoEscapes:
                AfterTwoEscapes(next);
                break;
            case State.Sequence:
                ContinueSequence(next);
                break;
            case State.LinuxFunction:
                if (Interrupts(next)) break;
                End(KeySequence.OfLinuxConsole(next));
                break;
            case State.SingleShift:
                ContinueSingleShift(next);
                break;
            case State.OldMouse:
                ContinueOldMouse(next);
                break;
            case State.Reply:
                ContinueReply(next);
                break;
            case State.ReplyEscape:
                Enter(State.Ground);
                // ESC \ ends a reply; any other ESC begins something new.
                if (next != '\\') AfterEscape(next);
                break;
            // Nobody pastes Ctrl-C, and who types it while a paste does not end wants to be heard.
            case State.Paste when next == Interrupt:
                _paste.Empty();
                Begin(next, Modifiers.None);
                break;
            case State.Paste:
                if (!_paste.Add(next)) break;
                _found.Add(new PasteInput(_paste.Empty()));
                Enter(State.Ground);
                break;
        }
    }

    private void Enter(State state)
    {
        _state = state;
        _count = 0;
        if (state == State.Ground) _modifiers = Modifiers.None;
    }

    private void Press(Key key) => _found.Add(new KeyInput(key));

    // The end of a sequence: the key it stands for, if it does.
    private void End(Key? key)
    {
        if (key is { } pressed) Press(pressed with { Modifiers = pressed.Modifiers | _modifiers });
        Enter(State.Ground);
    }

    // A byte that begins something.
    private void Begin(byte next, Modifiers modifiers)
    {
        Enter(State.Ground);
        _modifiers = modifiers;
        if (next == Escape)
            Enter(State.Escape);
        else if (next is < 0x20 or 0x7F)
            End(KeySequence.OfControl(next, Modifiers.None));
        else if (next < 0x80)
            End(new Key(KeyCode.Character, new Rune(next)));
        else if (LengthOfLetter(next) is > 1 and var length)
            (_state, _letter[0], _count, _letterLength) = (State.Letter, next, 1, length);
        else
            Enter(State.Ground);
    }

    private static int LengthOfLetter(byte first) => first switch
    {
        >= 0xC2 and < 0xE0 => 2,
        >= 0xE0 and < 0xF0 => 3,
        >= 0xF0 and < 0xF5 => 4,
        _ => 1,
    };

    private void ContinueLetter(byte next)
    {
        if ((next & 0xC0) != 0x80)
        {
            Begin(next, Modifiers.None);
            return;
        }
        _letter[_count++] = next;
        if (_count < _letterLength) return;
        var whole = Rune.DecodeFromUtf8(_letter.AsSpan(0, _letterLength), out var rune, out _) == OperationStatus.Done;
        End(whole && !Rune.IsControl(rune) ? new Key(KeyCode.Character, rune) : null);
    }

    private void AfterEscape(byte next)
    {
        _opener = next;
        switch (next)
        {
            case Escape:
                Enter(State.TwoEscapes);
                break;
            case (byte)'[':
                _sequence.Clear();
                Enter(State.Sequence);
                break;
            case (byte)'O':
                _sequence.Clear();
                Enter(State.SingleShift);
                break;
            // OSC, DCS, APC: a terminal's replies. No terminal sends the other kinds of strings, so those are keys with Alt.
            case (byte)']' or (byte)'P' or (byte)'_':
                Enter(State.Reply);
                break;
            default:
                Begin(next, Modifiers.Alt);
                break;
        }
    }

    // rxvt puts an ESC before the sequence of a key with Alt; otherwise the first was the Escape key.
    private void AfterTwoEscapes(byte next)
    {
        if (next is (byte)'[' or (byte)'O')
            _modifiers = Modifiers.Alt;
        else
            Press(new Key(KeyCode.Escape));
        AfterEscape(next);
    }

    // A control character within a sequence: the sequence is broken off, and the key counts.
    private bool Interrupts(byte next)
    {
        if (next is >= 0x20 and < 0x7F) return false;
        Begin(next, Modifiers.None);
        return true;
    }

    private void ContinueSequence(byte next)
    {
        if (Interrupts(next)) return;
        if (next == '[' && _sequence.Length == 0)
        {
            Enter(State.LinuxFunction);
        }
        else if (next == 'M' && _sequence.Length == 0)
        {
            Enter(State.OldMouse);
        }
        else if (next < 0x40)
        {
            // rxvt ends keys with Shift by a sign that elsewhere stands before the end.
            var ends = next == '$' && _sequence is { Prefix: 0, Count: 1, Intermediate: 0 };
            _sequence.Add(next);
            if (ends)
                End(KeySequence.Of(_sequence, next));
            else if (_sequence.Length >= LongestSequence)
                Enter(State.Ground);
        }
        else
        {
            EndSequence(next);
        }
    }

    private void EndSequence(byte final)
    {
        if (final == '~' && _sequence is { Prefix: 0, Intermediate: 0, Count: 1 } && _sequence.Number(0) == 200)
        {
            Enter(State.Ground);
            Enter(State.Paste);
        }
        else if (final is (byte)'M' or (byte)'m')
        {
            if (_sequence is { Intermediate: 0, IsOdd: false, Count: 3 }) AddMouse(final == 'm');
            Enter(State.Ground);
        }
        else
        {
            End(KeySequence.Of(_sequence, final));
        }
    }

    private void AddMouse(bool up)
    {
        var (buttons, column, row) = (_sequence.Number(0), _sequence.Number(1), _sequence.Number(2));
        var mouse = _sequence.Prefix switch
        {
            (byte)'<' => MouseSequence.Of(buttons, column, row, up),
            // rxvt writes the old report in decimal.
            0 when !up => MouseSequence.OfOld(buttons - 32, column, row, ref _firstButtonIsDown),
            _ => null,
        };
        if (mouse is not null) _found.Add(mouse);
    }

    private void ContinueSingleShift(byte next)
    {
        if (Interrupts(next)) return;
        if (next is (>= (byte)'0' and <= (byte)'9') or (byte)';' && _sequence.Length < LongestSequence)
            _sequence.Add(next);
        else
            End(KeySequence.OfSingleShift(_sequence, next));
    }

    private void ContinueOldMouse(byte next)
    {
        if (next == Escape)
        {
            Begin(next, Modifiers.None);
            return;
        }
        _letter[_count++] = next;
        if (_count < 3) return;
        if (_letter[0] >= 32
            && MouseSequence.OfOld(_letter[0] - 32, _letter[1] - 32, _letter[2] - 32, ref _firstButtonIsDown) is { } mouse)
            _found.Add(mouse);
        Enter(State.Ground);
    }

    private void ContinueReply(byte next)
    {
        _count++;
        switch (next)
        {
            case Escape:
                Enter(State.ReplyEscape);
                break;
            case Interrupt:
                Begin(next, Modifiers.None);
                break;
            case Bell or Cancel or Substitute:
                Enter(State.Ground);
                break;
            default:
                if (_count >= LongestReply) Enter(State.Ground);
                break;
        }
    }
}
