using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Tests.Input;

public sealed class InputParserPropertyTests
{
    // What sequences begin with, go on with and end with, so that random bytes find the way into them.
    private static readonly string[] Pieces =
    [
        "\u001b", "\u001b[", "\u001bO", "\u001b]", "\u001bP", "\u001b\\", "\u0007", "\u001b[200~", "\u001b[201~", "\u001b[<", "\u001b[M",
        "\u001b[[", "0", "1", "5", "32", "999999999999", ";", ":", "?", "$", " ", "~", "u", "A", "M", "m", "R", "Z", "a", "\u0003", "\r", "é", "🙂",
    ];

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf(),
        Gen.OneOf(
            Gen.Elements(Pieces).Select(Encoding.UTF8.GetBytes),
            Gen.Choose(0, 255).Select(b => new[] { (byte)b })).ArrayOf().Select(pieces => pieces.SelectMany(piece => piece).ToArray()));

    [Fact]
    public void Any_bytes_are_taken_and_nothing_outlasts_silence() =>
        Check(Bytes, bytes =>
        {
            var parser = new InputParser();
            parser.Take(bytes);
            parser.Flush();
            return !parser.IsWaiting && parser.Flush().Count == 0;
        });

    [Fact]
    public void Where_the_bytes_are_cut_does_not_matter() =>
        Check(Bytes, bytes =>
        {
            var whole = All([bytes]);
            return Enumerable.Range(0, bytes.Length + 1).All(cut => All([bytes[..cut], bytes[cut..]]) == whole)
                && All([.. bytes.Select(b => new[] { b })]) == whole;
        });

    [Fact]
    public void Text_without_controls_comes_out_as_it_went_in() =>
        Check(Gen.Elements("aZ0 ~é€漢🙂".EnumerateRunes().ToArray()).ArrayOf(), runes =>
        {
            var keys = new InputParser().Take(Encoding.UTF8.GetBytes(string.Concat(runes)));
            return keys.Select(key => ((KeyInput)key).Key).All(key => key.IsText)
                && keys.Select(key => ((KeyInput)key).Key.Rune).SequenceEqual(runes);
        });

    [Fact]
    public void There_is_never_more_than_a_key_for_each_byte() =>
        Check(Bytes, bytes => new InputParser().Take(bytes).Count <= bytes.Length);

    [Theory]
    [InlineData("\u001b[200~")]
    [InlineData("\u001b]")]
    [InlineData("\u001bP")]
    public void What_has_no_end_takes_no_memory_after_its_beginning(string beginning)
    {
        var parser = new InputParser();
        parser.Take(Encoding.UTF8.GetBytes(beginning));
        var bytes = new byte[PasteBuffer.MostBytes];
        Array.Fill(bytes, (byte)0xFF);
        parser.Take(bytes);
        parser.Take(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) parser.Take(bytes);
        // The runtime may take a little for itself meanwhile, such as when it compiles anew.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, PasteBuffer.MostBytes);
    }

    private static string All(byte[][] reads)
    {
        var parser = new InputParser();
        var inputs = reads.SelectMany(read => parser.Take(read)).ToList();
        var waiting = parser.IsWaiting;
        return $"{Story.Of([.. inputs, .. parser.Flush()])} {waiting}";
    }

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(1, 1));
}
