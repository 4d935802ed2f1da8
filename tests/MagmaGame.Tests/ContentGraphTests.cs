namespace MagmaGame.Tests;

public sealed class ContentGraphTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public ContentGraphTests() => _home.CopyContent();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void The_shipped_library_shows_arcs_ends_and_loners()
    {
        using var whole = Run(ExitCode.Done);
        Assert.Matches(@"Arc [a-z0-9.-]+: \d+ events, longest chain \d", whole.Said);
        Assert.Contains("Brought by milestones, initiatives and scenarios:", whole.Said, StringComparison.Ordinal);
        Assert.Contains("Asked for in conditions:", whole.Said, StringComparison.Ordinal);
        Assert.Matches(@"\n\d+ events, \d+ arcs, \d+ calls\.\n$", whole.Said);
        using var arcs = Run(ExitCode.Done, "--arcs");
        Assert.All(arcs.Said.TrimEnd().Split('\n'), line => Assert.Matches("^(Arc |  )", line));
    }

    [Fact]
    public void Around_an_event_stand_its_callers_and_what_it_calls()
    {
        _home.Write("content/events/new.yaml", string.Concat(
            "format: 1\nevents:\n",
            Event("new.one", "trigger: drawn\n  pick: {deck: lab, weight: 1}", "new.two"),
            Event("new.two", "trigger: called", "new.three"),
            Event("new.three", "trigger: called\n  when: [chose(new.one.yes-please)]", "new.two")));
        using var around = Run(ExitCode.Done, "new.two", "--depth", "2");
        Assert.Equal(
            """
            new.two: A title
            Before it:
              new.one: A title calls it (yes-please, after 2 months)
              new.three: A title calls it (yes-please, after 2 months)
                new.two: A title calls it (yes-please, after 2 months) (round again)
            After it:
              yes-please, after 2 months -> new.three: A title
                  yes-please, after 2 months -> new.two (round again)

            """.ReplaceLineEndings("\n"),
            around.Said);
        using var dot = Run(ExitCode.Done, "new.two", "--format", "dot");
        Assert.Equal(4, dot.Said.Split(" -> ").Length - 1);
        using var mermaid = Run(ExitCode.Done, "new.two", "--format", "mermaid");
        Assert.StartsWith("flowchart LR\n", mermaid.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_event_and_options_that_do_not_go_together_are_wrong_use()
    {
        using var unknown = Run(ExitCode.WrongUse, "ai.test-that-notcied");
        Assert.Contains("Did you mean 'ai.test-that-noticed'?", unknown.Complained, StringComparison.Ordinal);
        using var both = Run(ExitCode.WrongUse, "ai.test-that-noticed", "--arcs");
        Assert.Contains("--arcs", both.Complained, StringComparison.Ordinal);
        using var whole = Run(ExitCode.WrongUse, "--depth", "2");
        Assert.Contains("name that EVENT too", whole.Complained, StringComparison.Ordinal);
        using var deep = Run(ExitCode.WrongUse, "ai.test-that-noticed", "--depth", "0");
        Assert.Contains("--depth takes a whole number", deep.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_of_one_event_is_one_loner()
    {
        using var home = new TemporaryFolder();
        home.CopyContentOfOneEvent();
        using var whole = new FakeConsole(home);
        Assert.Equal(ExitCode.Done, whole.Run("content", "graph", "--content", home.Path));
        Assert.Equal("1 loner without any call, condition, milestone or initiative: only.one\n1 event, 0 arcs, 0 calls.\n", whole.Said);
        using var one = new FakeConsole(home);
        Assert.Equal(ExitCode.Done, one.Run("content", "graph", "only.one", "--content", home.Path));
        Assert.Contains("Nothing else has to do with it", one.Said, StringComparison.Ordinal);
        using var dot = new FakeConsole(home);
        Assert.Equal(ExitCode.Done, dot.Run("content", "graph", "--format", "dot", "--content", home.Path));
        Assert.Contains("\"only.one\" [label=", dot.Said, StringComparison.Ordinal);
        using var arcs = new FakeConsole(home);
        Assert.Equal(ExitCode.Done, arcs.Run("content", "graph", "--arcs", "--content", home.Path));
        Assert.Equal("No event calls another.\n", arcs.Said);
    }

    private static string Event(string id, string keys, string calls) => $$$"""
        - id: {{{id}}}
          title: A title
          text: {{{string.Join(' ', Enumerable.Repeat("word", 60))}}}
          sources: [plan-outcome-pause]
          {{{keys}}}
          options:
          - {id: yes-please, text: Yes., lever: world, then: {event: {{{calls}}}, after: 2}}
          - {id: no-thanks, text: No., lever: world}

        """.ReplaceLineEndings("\n");

    private FakeConsole Run(int exitCode, params string[] arguments)
    {
        var console = new FakeConsole(_home);
        Assert.True(exitCode == console.Run(["content", "graph", .. arguments, "--content", _home.Path]), console.Said + console.Complained);
        return console;
    }
}
