using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Texts;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Content.Events;

/// <summary>Reads the options of an event.</summary>
internal static class OptionReader
{
    internal const int Fewest = 2;
    internal const int Most = 4;
    private const int TooManyWords = 20;

    internal static readonly string[] Keys =
    [
        "id", "text", "lever", "tags", "for", "against", "enable", "because", "do", "roll", "then",
    ];

    public static ImmutableArray<EventOption> Read(Fields parent)
    {
        parent.Need("options");
        var fields = parent.Mappings("options", Keys);
        var options = ImmutableArray.CreateBuilder<EventOption>(fields.Length);
        for (var i = 0; i < fields.Length; i++) options.Add(Read(fields[i], isFirst: i == 0));
        if (parent.Find("options") is SequenceNode { Items.Length: < Fewest or > Most } list)
            parent.Add(DiagnosticCatalogue.OptionCount, "options", list.Items.Length);
        CheckIds(fields);
        return options.DrainToImmutable();
    }

    private static EventOption Read(Fields fields, bool isFirst)
    {
        if (isFirst && fields.Has("enable")) fields.Add(DiagnosticCatalogue.FirstOptionDisabled, "enable");
        if (fields.Has("enable") != fields.Has("because"))
        {
            var (there, lacking) = fields.Has("enable") ? ("enable", "because") : ("because", "enable");
            fields.Add(DiagnosticCatalogue.EnableWithoutBecause, there, there, lacking);
        }
        var text = Prose.Read(fields, "text");
        if (Prose.WordsIn(text) is >= TooManyWords and var words) fields.Add(DiagnosticCatalogue.OptionTextLong, "text", words);
        return new EventOption(
            fields.Text("id"),
            text,
            fields.Word<Lever>("lever") ?? Lever.Technology,
            fields.Words("tags", Vocabulary.Tags, DiagnosticCatalogue.UnknownTag),
            fields.Claims("for"),
            fields.Claims("against"),
            Conditions.One(fields, "enable"),
            Prose.Optional(fields, "because"),
            Conditions.Effects(fields, "do"),
            RollReader.Read(fields),
            ChainReader.Read(fields));
    }

    private static void CheckIds(ImmutableArray<Fields> options)
    {
        var firsts = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (option.Find("id") is not ScalarNode { IsNothing: false } id) continue;
            Ids.Check(id, option.Context, option.Trail);
            if (firsts.TryAdd(id.Text, id)) continue;
            var place = option.Context.PlaceOf(id, option.Trail);
            option.Context.Report.Add(DiagnosticCatalogue.DuplicateId.At(place, "option", id.Text) with
            {
                Related = [option.Context.PlaceOf(firsts[id.Text], option.Trail).Related("first here")],
            });
        }
    }
}
