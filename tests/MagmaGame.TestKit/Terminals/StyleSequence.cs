namespace MagmaGame.TestKit.Terminals;

/// <summary>What CSI ... m does to a style.</summary>
internal static class StyleSequence
{
    /// <summary>The style afterwards.</summary>
    /// <param name="style">The style before.</param>
    /// <param name="numbers">The numbers; parts within a number count as numbers.</param>
    /// <param name="known">Whether all of it was understood.</param>
    public static CellStyle Apply(CellStyle style, IReadOnlyList<int> numbers, out bool known)
    {
        known = true;
        if (numbers.Count == 0) return default;
        for (var i = 0; i < numbers.Count; i++)
        {
            switch (numbers[i])
            {
                case 0:
                    style = default;
                    break;
                case >= 1 and <= 5 or 7 or 8 or 9:
                    style = style with { Looks = style.Looks | Look(numbers[i]) };
                    break;
                case 22:
                    style = style with { Looks = style.Looks & ~(CellLooks.Bold | CellLooks.Dim) };
                    break;
                case 23 or 24 or 25 or 27 or 28 or 29:
                    style = style with { Looks = style.Looks & ~Look(numbers[i] - 20) };
                    break;
                case >= 30 and <= 37 and var n:
                    style = style with { Foreground = $"{n - 30}" };
                    break;
                case 38:
                    style = style with { Foreground = Extended(numbers, ref i, ref known) };
                    break;
                case 39:
                    style = style with { Foreground = null };
                    break;
                case >= 40 and <= 47 and var n:
                    style = style with { Background = $"{n - 40}" };
                    break;
                case 48:
                    style = style with { Background = Extended(numbers, ref i, ref known) };
                    break;
                case 49:
                    style = style with { Background = null };
                    break;
                case >= 90 and <= 97 and var n:
                    style = style with { Foreground = $"{n - 90 + 8}" };
                    break;
                case >= 100 and <= 107 and var n:
                    style = style with { Background = $"{n - 100 + 8}" };
                    break;
                default:
                    known = false;
                    break;
            }
        }
        return style;
    }

    private static CellLooks Look(int number) => number switch
    {
        1 => CellLooks.Bold,
        2 => CellLooks.Dim,
        3 => CellLooks.Italic,
        4 => CellLooks.Underlined,
        5 => CellLooks.Blinking,
        7 => CellLooks.Reversed,
        8 => CellLooks.Hidden,
        _ => CellLooks.Struck,
    };

    // 5;n or 2;r;g;b after 38 or 48.
    private static string? Extended(IReadOnlyList<int> numbers, ref int i, ref bool known)
    {
        if (i + 2 < numbers.Count && numbers[i + 1] == 5)
        {
            i += 2;
            return $"{numbers[i]}";
        }
        if (i + 4 < numbers.Count && numbers[i + 1] == 2)
        {
            i += 4;
            return $"#{numbers[i - 2]:x2}{numbers[i - 1]:x2}{numbers[i]:x2}";
        }
        known = false;
        i = numbers.Count;
        return null;
    }
}
