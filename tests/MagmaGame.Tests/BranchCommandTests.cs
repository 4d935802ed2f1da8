namespace MagmaGame.Tests;

public sealed class BranchCommandTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public BranchCommandTests() => Run(ExitCode.Done, "play", "--scenario", "baseline-2025", "--seed", "7", "--policy", "plan");

    public void Dispose() => _home.Dispose();

    [Fact]
    public void A_game_branches_from_a_month_and_the_list_says_so()
    {
        var said = Run(ExitCode.Findings, "play", "--from", "baseline-2025-7-1", "--month", "12");
        Assert.Contains("January 2026", said, StringComparison.Ordinal);
        Assert.Contains("magma play --resume baseline-2025-7-2", said, StringComparison.Ordinal);
        Assert.Contains("\nbranched baseline-2025-7-1 decision ", Journal(2), StringComparison.Ordinal);
        Assert.Contains("baseline-2025-7-2: in January 2026, waiting; branched from baseline-2025-7-1 in January 2026\n",
            Run(ExitCode.Done, "runs").Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Branched from baseline-2025-7-1 in January 2026.", Run(ExitCode.Done, "replay", "baseline-2025-7-2"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_where_the_same_policy_goes_on_is_the_same_game()
    {
        Run(ExitCode.Done, "play", "--from", "baseline-2025-7-1", "--decision", "9", "--policy", "plan");
        Assert.Contains(" decision 8 ", Journal(2), StringComparison.Ordinal);
        Assert.Equal(After(Journal(1)), After(Journal(2)));
        Run(ExitCode.Done, "replay", "baseline-2025-7-2", "--verify");
    }

    [Fact]
    public void A_branch_of_a_file_can_be_kept_in_a_file()
    {
        var (from, to) = (_home.File("my game.txt"), _home.File("other.journal"));
        File.Move(_home.File("runs/baseline-2025-7-1.journal"), from);
        Run(ExitCode.Findings, "play", "--from", from, "--month", "3", "--journal", to);
        Assert.Contains("\nbranched my-game decision ", File.ReadAllText(to), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("team-red.journal")]
    [InlineData("team-red")]
    public void A_file_is_found_by_the_words_by_which_a_debrief_finds_it(string given)
    {
        File.Move(_home.File("runs/baseline-2025-7-1.journal"), _home.File("team-red.journal"));
        Run(ExitCode.Findings, "play", "--from", given, "--decision", "10");
        Assert.Contains("\nbranched team-red decision 9 ", Journal(1), StringComparison.Ordinal);
        File.Move(_home.File("runs/baseline-2025-7-1.journal"), _home.File("team-red.journal"), overwrite: true);
        Run(ExitCode.Findings, "play", "--resume", given);
    }

    [Theory]
    [InlineData("needs either --month N or --decision N", "--from", "baseline-2025-7-1")]
    [InlineData("needs either --month N or --decision N", "--from", "baseline-2025-7-1", "--month", "1", "--decision", "1")]
    [InlineData("--month needs --from", "--month", "1")]
    [InlineData("--decision needs --from", "--decision", "1", "--scenario", "stall")]
    [InlineData("--seed cannot go with --from", "--from", "baseline-2025-7-1", "--month", "1", "--seed", "4")]
    [InlineData("--scenario cannot go with --from", "--from", "baseline-2025-7-1", "--month", "1", "--scenario", "stall")]
    [InlineData("--resume cannot go with --from", "--from", "baseline-2025-7-1", "--month", "1", "--resume")]
    [InlineData("needs the name of a kept game", "--from", "", "--month", "1")]
    [InlineData("no game 'nothing'", "--from", "nothing", "--month", "1")]
    [InlineData("has nothing to decide in month 599", "--from", "baseline-2025-7-1", "--month", "599")]
    [InlineData("has no decision 9999", "--from", "baseline-2025-7-1", "--decision", "9999")]
    public void What_cannot_be_branched_says_why_and_leaves_nothing_behind(string says, params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run(["play", .. args]));
        Assert.Contains(says, console.Complained, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_home.File("runs")));
    }

    private static string After(string journal) => journal[journal.IndexOf("begin\n", StringComparison.Ordinal)..];

    private string Journal(int number) => File.ReadAllText(_home.File($"runs/baseline-2025-7-{number}.journal"));

    private string Run(int exitCode, params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.True(exitCode == console.Run(args), console.Complained + console.Said);
        return console.Said;
    }
}
