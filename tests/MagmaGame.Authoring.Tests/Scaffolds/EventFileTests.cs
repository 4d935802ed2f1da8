using System.Text;
using MagmaGame.Authoring.Scaffolds;

namespace MagmaGame.Authoring.Tests.Scaffolds;

public sealed class EventFileTests
{
    private const string Entry = "- id: new.one\n  title: New\n";

    [Theory]
    [InlineData("events:\n- id: a\n", "events:\n- id: a\n- id: new.one\n  title: New\n")]
    [InlineData("events:\n- id: a", "events:\n- id: a\n- id: new.one\n  title: New")]
    [InlineData("events:\r\n- id: a\r\n", "events:\r\n- id: a\r\n- id: new.one\r\n  title: New\r\n")]
    [InlineData("\uFEFFevents:\r\n- id: a", "\uFEFFevents:\r\n- id: a\r\n- id: new.one\r\n  title: New")]
    [InlineData("events:\n  - id: a\n", "events:\n  - id: a\n  - id: new.one\n    title: New\n")]
    [InlineData("events:\n- id: a\n\n- id: b\n", "events:\n- id: a\n\n- id: b\n\n- id: new.one\n  title: New\n")]
    [InlineData("events:\n- id: a\n  options:\n  - id: x\n\n  - id: y\n", "events:\n- id: a\n  options:\n  - id: x\n\n  - id: y\n- id: new.one\n  title: New\n")]
    [InlineData("events: []\n", "events:\n- id: new.one\n  title: New\n")]
    [InlineData("events:\n", "events:\n- id: new.one\n  title: New\n")]
    [InlineData("events: # none yet\nformat: 1\n", "events: # none yet\n- id: new.one\n  title: New\nformat: 1\n")]
    [InlineData("events:\n- id: a\n\n# what it is\nformat: 1\n", "events:\n- id: a\n- id: new.one\n  title: New\n\n# what it is\nformat: 1\n")]
    public void An_entry_is_added_and_everything_else_stays(string before, string after) =>
        Assert.Equal(after, Encoding.UTF8.GetString(EventFile.With(Encoding.UTF8.GetBytes(before), Entry)!));

    [Theory]
    [InlineData("events: [{id: a}]\n")]
    [InlineData("event:\n- id: a\n")]
    [InlineData("")]
    public void A_list_that_is_no_list_of_lines_is_left_alone(string before) =>
        Assert.Null(EventFile.With(Encoding.UTF8.GetBytes(before), Entry));

    [Fact]
    public void A_new_file_begins_with_its_schema_and_its_format() => Assert.Equal(
        "# yaml-language-server: $schema=../../schemas/events.json\nformat: 1\nevents:\n" + Entry,
        Encoding.UTF8.GetString(EventFile.New("content/events/arcs/new.yaml", Entry)));
}
