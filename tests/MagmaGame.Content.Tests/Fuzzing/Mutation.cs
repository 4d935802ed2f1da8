using System.Globalization;
using System.Text;

namespace MagmaGame.Content.Tests.Fuzzing;

/// <summary>Spoils a file by chance: its bytes, its words or its structure, in all the ways that files have been seen to break.</summary>
/// <param name="random">The chance.</param>
/// <param name="others">Texts from which foreign lines come.</param>
internal sealed class Mutation(Random random, IReadOnlyList<byte[]> others)
{
    private const int MostChanges = 5;

    // So rare that a run of many thousand files is not slowed down by them.
    private const int HugeOneIn = 40;
    private const int LongestHuge = 300_000;

    private static readonly string[] Words =
    [
        .. Spoiled.Spoilers, "security", "phase", "paused", "seen(base.first)", "chose(base.first.one)", "months_since(base.first)",
        "reached(tedai)", "base.first", "base.second", "== ", "!= ", "< ", " <= 50 < ", "0", "-1", "1e999", "1e-320", "NaN", "0x10",
        "1_000", "9007199254740993", "1..3", "3..1", "rest", "yes", "no", "~", "null", "format: 2", "events:", "variables:",
        "- id: x", "id: ", "when: ", "enable: ", "options:", "then: {event: base.second, after: 1}", "do: [security += 1]",
        "{cast.", "{cast.senator}", "{{", "}}", "\\", "\\u0000", "\\x41", "% ", "...\n", "--- |\n", "&a ", "*a", "!!int ", "!x ",
        "# magma:allow MG0801 -- x", "# magma:allow", "\u202e", "\u2028", "\u0085", "\u007f", "\u0301", "שלום", "漢字", "\ud83d\ude00",
        "👩‍👩‍👧", "\u200b", "\ufeff", "ı", "ß", "ﬃ", "∞", "²",
    ];

    private static readonly byte[][] Sequences =
    [
        [0], [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE], [0x1B, (byte)'['],
        [(byte)'\r'], [(byte)'\r', (byte)'\n'], [0x0B], [0x0C], [0xE2, 0x80, 0xA8],
    ];

    /// <summary>The bytes with some changes.</summary>
    public byte[] Of(byte[] bytes)
    {
        for (var change = random.Next(1, MostChanges); change > 0; change--)
        {
            bytes = random.Next(10) switch
            {
                0 or 1 => Bytes(bytes),
                2 or 3 or 4 => Encoding.UTF8.GetBytes(Tokens(Encoding.UTF8.GetString(bytes))),
                _ => Encoding.UTF8.GetBytes(Structure(Encoding.UTF8.GetString(bytes))),
            };
        }
        return bytes;
    }

    private byte[] Bytes(byte[] bytes)
    {
        var at = random.Next(bytes.Length + 1);
        var length = random.Next(1, 40);
        switch (random.Next(6))
        {
            case 0 when at < bytes.Length:
                var flipped = bytes.ToArray();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return bytes[..at];
            case 2:
                return [.. bytes[..at], .. bytes[Math.Min(at + length, bytes.Length)..]];
            case 3:
                return [.. bytes[..at], .. bytes[at..Math.Min(at + length, bytes.Length)], .. bytes[at..]];
            case 4:
                var noise = new byte[length];
                random.NextBytes(noise);
                return [.. bytes[..at], .. noise, .. bytes[at..]];
            default:
                return [.. bytes[..at], .. Of(Sequences), .. bytes[at..]];
        }
    }

    private string Tokens(string text)
    {
        var tokens = Divide(text);
        if (tokens.Count == 0) return Of(Words);
        var at = random.Next(tokens.Count);
        switch (random.Next(7))
        {
            case 0:
                tokens[at] = Of(Words);
                break;
            case 1:
                tokens.RemoveAt(at);
                break;
            case 2:
                tokens.Insert(at, tokens[at]);
                break;
            case 3:
                var with = random.Next(tokens.Count);
                (tokens[at], tokens[with]) = (tokens[with], tokens[at]);
                break;
            case 4:
                tokens[at] = Misspelt(tokens[at]);
                break;
            case 5:
                tokens[at] = random.Next(3) switch { 0 => $"\"{tokens[at]}", 1 => $"'{tokens[at]}'", _ => $"({tokens[at]})" };
                break;
            default:
                tokens.Insert(at, Of(Words));
                break;
        }
        return string.Concat(tokens);
    }

    private string Misspelt(string word)
    {
        if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return (number * Math.Pow(10, random.Next(-320, 310))).ToString("R", CultureInfo.InvariantCulture);
        if (word.Length < 2) return word.ToUpperInvariant();
        var at = random.Next(word.Length - 1);
        return word[..at] + word[at + 1] + word[at] + word[(at + 2)..];
    }

    private string Structure(string text)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        var until = Math.Min(lines.Count, at + random.Next(1, 8));
        switch (random.Next(14))
        {
            case 0:
                lines.RemoveRange(at, until - at);
                break;
            case 1:
                lines.InsertRange(until, lines[at..until]);
                break;
            case 2:
                var with = random.Next(lines.Count);
                (lines[at], lines[with]) = (lines[with], lines[at]);
                break;
            case 3:
                for (var i = at; i < until; i++) lines[i] = new string(' ', random.Next(1, 4)) + lines[i];
                break;
            case 4:
                for (var i = at; i < until; i++) lines[i] = lines[i].StartsWith(' ') ? lines[i][1..] : "\t" + lines[i];
                break;
            case 5:
                return string.Join('\n', lines.Take(at)) + lines[at][..random.Next(lines[at].Length + 1)];
            case 6:
                var foreign = Encoding.UTF8.GetString(Of(others)).Split('\n');
                var from = random.Next(foreign.Length);
                lines.InsertRange(at, foreign[from..Math.Min(foreign.Length, from + random.Next(1, 12))]);
                break;
            case 7:
                return text.Replace("\n", random.Next(2) == 0 ? "\r\n" : "\r", StringComparison.Ordinal);
            case 8:
                return "\ufeff" + text;
            case 9:
                lines[at] += Nested(random.Next(2, 90));
                break;
            case 10:
                lines[at] = lines[at].Contains(": ", StringComparison.Ordinal) && random.Next(2) == 0
                    ? lines[at].Replace(": ", ":\n" + new string(' ', random.Next(8)), StringComparison.Ordinal)
                    : lines[at] + " " + lines[random.Next(lines.Count)].TrimStart();
                break;
            case 11:
                lines.InsertRange(at, Enumerable.Range(0, random.Next(2, 9)).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]"));
                break;
            case 12:
                lines.Reverse(at, until - at);
                break;
            default:
                if (random.Next(HugeOneIn) == 0) return Huge(lines, at);
                lines[at] = lines[at].TrimEnd() + " " + Of(Words);
                break;
        }
        return string.Join('\n', lines);
    }

    private string Huge(List<string> lines, int at)
    {
        var length = random.Next(1000, LongestHuge);
        switch (random.Next(6))
        {
            case 0:
                lines[at] += new string('x', length);
                break;
            case 1:
                lines[at] += Nested(length / 4);
                break;
            case 2:
                lines.InsertRange(at, Enumerable.Repeat(lines[at], Math.Min(20_000, length / (lines[at].Length + 1))));
                break;
            case 3:
                lines[at] += string.Concat(Enumerable.Repeat(" or paused", length / 10));
                break;
            case 4:
                lines.InsertRange(at, Enumerable.Range(0, length / 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]"));
                break;
            default:
                lines[at] += "\n" + new string(' ', length);
                break;
        }
        return string.Join('\n', lines);
    }

    private string Nested(int levels) => random.Next(6) switch
    {
        0 => new string('[', levels),
        1 => string.Concat(Enumerable.Repeat("{a: ", levels)),
        2 => "\n" + string.Concat(Enumerable.Repeat("- ", levels)),
        3 => new string('(', levels) + "paused" + new string(')', levels),
        4 => string.Concat(Enumerable.Repeat("not ", levels)) + "paused",
        _ => string.Concat(Enumerable.Repeat("? ", levels)),
    };

    // Words, numbers and signs, each by itself, with all that lies between.
    private static List<string> Divide(string text)
    {
        var tokens = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && IsWord(text[i]) && IsWord(text[i - 1])) continue;
            tokens.Add(text[start..i]);
            start = i;
        }
        return tokens;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '.';

    private T Of<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
