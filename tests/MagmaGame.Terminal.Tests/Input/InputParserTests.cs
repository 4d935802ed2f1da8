using System.Text;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Tests.Input;

public sealed class InputParserTests
{
    [Theory]
    // Arrows: cursor keys and application keys.
    [InlineData("\u001b[A", "Up")]
    [InlineData("\u001b[B", "Down")]
    [InlineData("\u001b[C", "Right")]
    [InlineData("\u001b[D", "Left")]
    [InlineData("\u001bOA", "Up")]
    [InlineData("\u001bOB", "Down")]
    [InlineData("\u001bOC", "Right")]
    [InlineData("\u001bOD", "Left")]
    [InlineData("\u001b[1;2A", "Shift+Up")]
    [InlineData("\u001b[1;3B", "Alt+Down")]
    [InlineData("\u001b[1;5C", "Control+Right")]
    [InlineData("\u001b[1;8D", "Shift+Alt+Control+Left")]
    [InlineData("\u001bO5A", "Control+Up")]
    [InlineData("\u001bO1;2P", "Shift+F1")]
    [InlineData("\u001b[a", "Shift+Up")]
    [InlineData("\u001bOd", "Control+Left")]
    [InlineData("\u001b\u001b[A", "Alt+Up")]
    [InlineData("\u001b\u001bOA", "Alt+Up")]
    // Home, End and the keys around them: xterm, VT220, rxvt.
    [InlineData("\u001b[H", "Home")]
    [InlineData("\u001b[F", "End")]
    [InlineData("\u001bOH", "Home")]
    [InlineData("\u001bOF", "End")]
    [InlineData("\u001b[1~", "Home")]
    [InlineData("\u001b[2~", "Insert")]
    [InlineData("\u001b[3~", "Delete")]
    [InlineData("\u001b[4~", "End")]
    [InlineData("\u001b[5~", "PageUp")]
    [InlineData("\u001b[6~", "PageDown")]
    [InlineData("\u001b[7~", "Home")]
    [InlineData("\u001b[8~", "End")]
    [InlineData("\u001b[3;5~", "Control+Delete")]
    [InlineData("\u001b[7$", "Shift+Home")]
    [InlineData("\u001b[8^", "Control+End")]
    [InlineData("\u001b[5@", "Shift+Control+PageUp")]
    [InlineData("\u001b[Z", "Shift+Tab")]
    // Function keys: xterm, VT220 and rxvt, the Linux console.
    [InlineData("\u001bOP\u001bOQ\u001bOR\u001bOS", "F1 F2 F3 F4")]
    [InlineData("\u001b[P\u001b[Q\u001b[R\u001b[S", "F1 F2 F3 F4")]
    [InlineData("\u001b[1;2P\u001b[1;5R", "Shift+F1 Control+F3")]
    [InlineData("\u001b[11~\u001b[12~\u001b[13~\u001b[14~\u001b[15~", "F1 F2 F3 F4 F5")]
    [InlineData("\u001b[17~\u001b[18~\u001b[19~\u001b[20~\u001b[21~", "F6 F7 F8 F9 F10")]
    [InlineData("\u001b[23~\u001b[24~\u001b[24;2~", "F11 F12 Shift+F12")]
    [InlineData("\u001b[[A\u001b[[B\u001b[[C\u001b[[D\u001b[[E", "F1 F2 F3 F4 F5")]
    // One byte each.
    [InlineData("\r\n", "Enter Enter")]
    [InlineData("\t", "Tab")]
    [InlineData("\u007f\b", "Backspace Backspace")]
    [InlineData("\u0001\u0003\u001a", "Control+a Control+c Control+z")]
    [InlineData("\0\u001c\u001f", "Control+Space Control+\\ Control+_")]
    // With Alt.
    [InlineData("\u001bx\u001bX\u001b1", "Alt+x Alt+X Alt+1")]
    [InlineData("\u001b\r\u001b\u007f", "Alt+Enter Alt+Backspace")]
    [InlineData("\u001b\u0001", "Alt+Control+a")]
    [InlineData("\u001bé", "Alt+é")]
    [InlineData("\u001b\u001bx", "Escape Alt+x")]
    // The number pad.
    [InlineData("\u001bOM", "Enter")]
    [InlineData("\u001bOj\u001bOk\u001bOl\u001bOm\u001bOn\u001bOo", "* + , - . /")]
    [InlineData("\u001bOp\u001bOq\u001bOy\u001bOX", "0 1 9 =")]
    // Letters of one to four bytes.
    [InlineData("a é € 🙂", "a Space é Space € Space 🙂")]
    // Keys by code point: kitty, xterm's modifyOtherKeys.
    [InlineData("\u001b[97;5u", "Control+a")]
    [InlineData("\u001b[97;6u", "Shift+Control+a")]
    [InlineData("\u001b[97u\u001b[97;2u", "a A")]
    [InlineData("\u001b[49:33;2u", "!")]
    [InlineData("\u001b[97;3u", "Alt+a")]
    [InlineData("\u001b[27u\u001b[13u\u001b[9;2u\u001b[127u", "Escape Enter Shift+Tab Backspace")]
    [InlineData("\u001b[97;1:1u\u001b[97;1:2u\u001b[97;1:3u", "a a")]
    [InlineData("\u001b[1;1:3A", "")]
    [InlineData("\u001b[57399u\u001b[57414u\u001b[57417u\u001b[57376u", "0 Enter Left F13")]
    [InlineData("\u001b[57441;2u", "")]
    [InlineData("\u001b[97;65u", "a")]
    [InlineData("\u001b[27;5;97~", "Control+a")]
    public void Keys_of_all_dialects(string sent, string keys) => Assert.Equal(keys, Told(sent));

    [Theory]
    [InlineData("\u001b[<0;1;1M", "Press(0,0)")]
    [InlineData("\u001b[<0;300;200m", "Release(299,199)")]
    [InlineData("\u001b[<32;11;6M", "Drag(10,5)")]
    [InlineData("\u001b[<64;2;3M\u001b[<65;2;3M", "WheelUp(1,2) WheelDown(1,2)")]
    [InlineData("\u001b[<16;2;3M", "Press(1,2)")]
    [InlineData("\u001b[<1;2;3M\u001b[<2;2;3M\u001b[<2;2;3m\u001b[<35;2;3M\u001b[<66;2;3M\u001b[<128;2;3M", "")]
    [InlineData("\u001b[<0;0;1M\u001b[<0;1M\u001b[<M", "")]
    [InlineData("\u001b[M !!\u001b[M#!!", "Press(0,0) Release(0,0)")]
    [InlineData("\u001b[M@+&\u001b[M`\"#\u001b[Ma\"#", "Drag(10,5) WheelUp(1,2) WheelDown(1,2)")]
    [InlineData("\u001b[M\"!!\u001b[M#!!\u001b[MC!!", "")]
    [InlineData("\u001b[32;2;3M\u001b[35;2;3M", "Press(1,2) Release(1,2)")]
    public void The_mouse_of_all_dialects(string sent, string actions) => Assert.Equal(actions, Told(sent));

    [Theory]
    [InlineData("\u001b[I\u001b[O")]
    [InlineData("\u001b[?1;2c\u001b[>0;276;0c\u001b[8;24;80t\u001b[24;80R\u001b[0n")]
    [InlineData("\u001b[?2026;2$y\u001b[?1u\u001b[?62;4;6c")]
    [InlineData("\u001b]11;rgb:0000/0000/0000\u0007\u001b]10;rgb:ffff/ffff/ffff\u001b\\")]
    [InlineData("\u001bP>|some terminal 1.0\u001b\\\u001bP1$r0m\u001b\\\u001b_Gi=1;OK\u001b\\")]
    [InlineData("\u001b[99~\u001b[E\u001b[1;2X\u001b[12 q\u001b[[Z\u001bOZ\u001b[201~")]
    public void Replies_and_the_unknown_are_swallowed_whole(string sent) => Assert.Equal("x", Told(sent + "x"));

    [Theory]
    [InlineData(new byte[] { 0x80, (byte)'a', 0xBF, 0xFF, 0xC0, 0x80 }, "a")]
    [InlineData(new byte[] { 0xC3, (byte)'a' }, "a")]
    [InlineData(new byte[] { 0xE2, 0x82, (byte)'a' }, "a")]
    [InlineData(new byte[] { 0xE0, 0x80, 0xAF, (byte)'a' }, "a")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80, (byte)'a' }, "a")]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80, (byte)'a' }, "a")]
    [InlineData(new byte[] { 0xC2, 0x9B, (byte)'a' }, "a")]
    [InlineData(new byte[] { 0xC3, 0xC3, 0xA9 }, "é")]
    [InlineData(new byte[] { 0xC3, 0x1B, (byte)'[', (byte)'A' }, "Up")]
    public void What_is_not_text_is_dropped(byte[] sent, string keys) => Assert.Equal(keys, Told(sent));

    [Theory]
    [InlineData("\u001b[12\u0003", "Control+c")]
    [InlineData("\u001bO\u0003", "Control+c")]
    [InlineData("\u001b]0;title\u0003", "Control+c")]
    [InlineData("\u001b]0;title\u001b[A", "Up")]
    [InlineData("\u001b[1\u001b[A", "Up")]
    public void A_key_breaks_off_what_did_not_end(string sent, string keys) => Assert.Equal(keys, Told(sent));

    [Theory]
    [InlineData("\u001b", "Escape")]
    [InlineData("\u001b\u001b", "Escape Escape")]
    [InlineData("\u001b[", "Alt+[")]
    [InlineData("\u001bO", "Alt+O")]
    [InlineData("\u001b]", "Alt+]")]
    [InlineData("\u001bP", "Alt+P")]
    [InlineData("\u001b\u001b[", "Escape Alt+[")]
    [InlineData("\u001b[1;", "")]
    [InlineData("\u001b[[", "")]
    [InlineData("\u001b[M!", "")]
    [InlineData("\u001b]11;rgb", "")]
    [InlineData("\u001b]11;rgb\u001b", "")]
    public void After_silence_a_beginning_is_what_it_was_by_itself(string sent, string keys)
    {
        var parser = new InputParser();
        Assert.Empty(parser.Take(Encoding.UTF8.GetBytes(sent)));
        Assert.True(parser.IsWaiting);
        Assert.Equal(keys, Story.Of(parser.Flush()));
        Assert.False(parser.IsWaiting);
        Assert.Equal("x", Story.Of(parser.Take("x"u8)));
    }

    [Fact]
    public void Half_a_letter_is_waited_for_and_dropped_after_silence()
    {
        var parser = new InputParser();
        Assert.Empty(parser.Take([0xE2, 0x82]));
        Assert.True(parser.IsWaiting);
        Assert.Equal("€", Story.Of(parser.Take([0xAC])));
        Assert.Empty(parser.Take([0xE2, 0x82]));
        Assert.Empty(parser.Flush());
        Assert.Equal("a", Story.Of(parser.Take("a"u8)));
    }

    [Fact]
    public void A_paste_is_one_text_with_whatever_is_in_it()
    {
        Assert.Equal("Paste(a\r\n\u0004é\u001b[A\u001b[201) x", Told("\u001b[200~a\r\n\u0004é\u001b[A\u001b[201\u001b[201~x"));
        Assert.Equal("Paste()", Told("\u001b[200~\u001b[201~"));
    }

    [Fact]
    public void A_paste_goes_on_in_later_reads_and_is_over_after_silence()
    {
        var parser = new InputParser();
        Assert.Empty(parser.Take("\u001b[200~ab"u8));
        Assert.True(parser is { IsWaiting: true, IsPasting: true });
        Assert.Empty(parser.Take("cd"u8));
        Assert.Equal("Paste(abcd)", Story.Of(parser.Flush()));
        Assert.False(parser.IsWaiting);
        Assert.Equal("x", Story.Of(parser.Take("x"u8)));
        Assert.Empty(parser.Take("\u001b[201~"u8));
    }

    [Fact]
    public void Ctrl_C_breaks_off_a_paste()
    {
        var parser = new InputParser();
        parser.Take("\u001b[200~ab\u001b[2"u8);
        Assert.Equal("Control+c x", Story.Of(parser.Take("\u0003x"u8)));
        Assert.Equal("Paste(c)", Told("\u001b[200~c\u001b[201~"));
    }

    [Fact]
    public void Of_an_endless_paste_only_the_beginning_is_kept()
    {
        var parser = new InputParser();
        parser.Take("\u001b[200~"u8);
        var much = new byte[10_000];
        Array.Fill(much, (byte)'a');
        for (var i = 0; i < 1000; i++) Assert.Empty(parser.Take(much));
        var input = Assert.Single(parser.Take("\u001b[201~"u8));
        Assert.Equal(PasteBuffer.MostBytes, Assert.IsType<PasteInput>(input).Text.Length);
        Assert.Equal("x", Story.Of(parser.Take("x"u8)));
    }

    [Theory]
    [InlineData("\u001b[", "1;")]
    [InlineData("\u001b[", " ")]
    [InlineData("\u001bO", "1")]
    [InlineData("\u001b]", "a")]
    [InlineData("\u001bP", "a")]
    public void A_sequence_without_end_is_given_up(string begin, string more)
    {
        var parser = new InputParser();
        parser.Take(Encoding.UTF8.GetBytes(begin));
        var much = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(more, 50)));
        for (var i = 0; i < 1500; i++) parser.Take(much);
        Assert.False(parser.IsWaiting);
        Assert.Equal("Up", Story.Of(parser.Take("\u001b[A"u8)));
    }

    private static string Told(string sent) => Told(Encoding.UTF8.GetBytes(sent));

    private static string Told(byte[] sent)
    {
        var parser = new InputParser();
        var story = Story.Of(parser.Take(sent));
        Assert.False(parser.IsWaiting);
        return story;
    }
}
