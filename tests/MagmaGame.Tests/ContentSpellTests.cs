using System.Text.Json;
using MagmaGame.Spellings;

namespace MagmaGame.Tests;

public sealed class ContentSpellTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public ContentSpellTests()
    {
        _home.Write("content/events/lab.yaml", "format: 1\nevents:\n- id: lab.swich\n  title: A quiet colour\n  text: Nobody recieved the café’s bill.\n");
        _home.Write("seeds/plan.yaml", "format: 1\n");
    }

    public void Dispose() => _home.Dispose();

    [HunspellFact]
    public void The_shipped_content_is_spelt_as_the_dictionary_and_the_list_of_words_have_it()
    {
        using var console = new FakeConsole(_home) { CurrentFolder = Repository.File("") };
        Assert.True(ExitCode.Done == console.Run("content", "spell"), console.Said + console.Complained);
    }

    [HunspellFact]
    public void A_misspelt_word_is_told_with_its_place_and_near_ones_until_the_list_has_it()
    {
        using (var console = Run(ExitCode.Findings))
        {
            Assert.StartsWith("content/events/lab.yaml:5:16: 'recieved' (received", console.Said, StringComparison.Ordinal);
            Assert.Contains("1 word is misspelt, of 8 words.", console.Said, StringComparison.Ordinal);
        }
        using (var console = Run(ExitCode.Findings, "--json"))
        {
            using var json = JsonDocument.Parse(console.Said);
            Assert.Equal("recieved", Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray()).GetProperty("word").GetString());
        }
        _home.Write("content/words.txt", "recieved\n");
        using (var console = Run(ExitCode.Done)) Assert.Equal("No word is misspelt, of 8 words.\n", console.Said);
        _home.Write("content/words.txt", "recieved\nzebroid\n");
        using (var console = Run(ExitCode.Findings)) Assert.StartsWith("content/words.txt:2:1: 'zebroid' is used nowhere\n", console.Said, StringComparison.Ordinal);
    }

    [HunspellFact]
    public void A_dictionary_that_is_not_there_is_said_to_be_missing()
    {
        using var console = Run(ExitCode.WrongUse, "--dictionary", "xx_XX");
        Assert.Contains("hunspell cannot check spelling: ", console.Complained, StringComparison.Ordinal);
        Assert.Contains("xx_XX", console.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_hunspell_it_is_said_what_to_install()
    {
        using var console = new FakeConsole(_home).With("MAGMA_HUNSPELL", _home.File("no-such-program"));
        Assert.Equal(ExitCode.WrongUse, console.Run("content", "spell"));
        Assert.Contains("There is no program ", console.Complained, StringComparison.Ordinal);
        Assert.Contains("apt install hunspell hunspell-en-gb", console.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_are_read_word_by_word()
    {
        var unknown = HunspellAnswers.Read(["one", "tow", "isn't", "xyzzy", "run's"], "@(#) about\n*\n\n& tow 2 1: two, ton\n\n+ be\n\n# xyzzy 1\n\n*\n# s 5\n\n");
        Assert.Equal(["run's", "tow", "xyzzy"], unknown.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["two", "ton"], unknown["tow"].ToArray());
        Assert.Empty(unknown["xyzzy"]);
        Assert.Throws<FormatException>(() => HunspellAnswers.Read(["one", "two"], "@(#) about\n*\n\n"));
        Assert.Throws<FormatException>(() => HunspellAnswers.Read([], "something else"));
    }

    private FakeConsole Run(int exitCode, params string[] arguments)
    {
        var console = new FakeConsole(_home);
        Assert.True(exitCode == console.Run(["content", "spell", .. arguments]), console.Said + console.Complained);
        return console;
    }
}
