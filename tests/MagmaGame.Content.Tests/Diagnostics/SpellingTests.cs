using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Tests.Diagnostics;

public sealed class SpellingTests
{
    private static readonly string[] Names = ["security", "security_readiness", "regulation", "paused", "pause_months"];

    [Theory]
    [InlineData("secuirty", "security")]
    [InlineData("Security", "security")]
    [InlineData("security-readiness", "security_readiness")]
    [InlineData("pause", "paused")]
    [InlineData("regulatoin", "regulation")]
    [InlineData("banana", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_meant_and_none_when_none_is_near(string wrong, string? meant) =>
        Assert.Equal(meant, Spelling.Nearest(wrong, Names));

    [Fact]
    public void Two_neighbouring_letters_that_changed_places_are_one_mistake() =>
        Assert.Equal(1, Spelling.Distance("secuirty", "security"));

    [Fact]
    public void Among_any_names_the_first_of_the_nearest_is_found()
    {
        var random = new Random(1);
        for (var round = 0; round < 3000; round++)
        {
            var wrong = Word(random);
            string[] names = [.. Enumerable.Range(0, 8).Select(_ => Word(random))];
            var limit = Math.Max(1, wrong.Length / 3);
            var near = names.Where(name => Slowly(wrong, name) <= limit).ToList();
            Assert.Equal(near.MinBy(name => Slowly(wrong, name)), Spelling.Nearest(wrong, names));
            foreach (var name in names) Assert.Equal(Slowly(wrong, name), Spelling.Distance(wrong, name));
            Assert.Equal(
                Slowly(wrong, names[0]) <= 1 && !names.Any(name => name != names[0] && Slowly(wrong, name) <= 1),
                Spelling.IsOnlyOne(wrong, names[0], names));
        }
    }

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => "abAB-_\u00c4\u00e4"[random.Next(8)]));

    // As it is defined, all of it.
    private static int Slowly(string a, string b)
    {
        a = a.ToLowerInvariant().Replace('-', '_');
        b = b.ToLowerInvariant().Replace('-', '_');
        var all = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    all[i, j] = i + j;
                    continue;
                }
                all[i, j] = Math.Min(Math.Min(all[i - 1, j], all[i, j - 1]) + 1, all[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) all[i, j] = Math.Min(all[i, j], all[i - 2, j - 2] + 1);
            }
        }
        return all[a.Length, b.Length];
    }
}
