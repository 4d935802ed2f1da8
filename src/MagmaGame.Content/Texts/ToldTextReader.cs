using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Tellings;

namespace MagmaGame.Content.Texts;

/// <summary>Reads texts of which each game tells what is true of it: one text, or a list of texts and passages.</summary>
internal static class ToldTextReader
{
    internal static readonly string[] PassageKeys = ["when", "text", "paragraph"];
    internal static readonly string[] FirstKeys = ["first"];

    /// <summary>A text that must be there.</summary>
    /// <param name="fields">What it stands in.</param>
    /// <param name="key">Its key.</param>
    /// <param name="known">What it may know.</param>
    public static ToldText Read(Fields fields, string key, StoryKnown known)
    {
        if (fields.Need(key) is not SequenceNode list) return ToldText.Always(Prose.Told(fields, key, known));
        if (list.Items.Length == 0) fields.Add(DiagnosticCatalogue.EmptyText, key, key);
        var context = fields.Context with { Story = known };
        var places = ImmutableArray.CreateBuilder<ImmutableArray<ToldPassage>>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
        {
            var trail = fields.TrailTo(key, i);
            switch (list.Items[i])
            {
                case ScalarNode { IsNothing: false } scalar:
                    places.Add([Passage(scalar, Condition.Always, paragraph: false, context, trail)]);
                    break;
                case MappingNode mapping when mapping.Find("first") is not null:
                    places.Add([.. new Fields(mapping, trail, context, FirstKeys).Mappings("first", PassageKeys).Select(Passage)]);
                    break;
                case MappingNode mapping:
                    places.Add([Passage(new Fields(mapping, trail, context, PassageKeys))]);
                    break;
                case ScalarNode { IsRefused: true }:
                    break;
                default:
                    fields.WrongItem(key, i, list.Items[i]);
                    break;
            }
        }
        return new ToldText(places.DrainToImmutable());
    }

    private static ToldPassage Passage(Fields fields)
    {
        var when = fields.Has("when") ? Conditions.All(fields, "when") : Condition.Always;
        var paragraph = fields.Truth("paragraph", otherwise: false);
        return fields.TryScalar("text", out var scalar)
            ? Passage(scalar, when, paragraph, fields.Context, fields.Trail.Then("text"))
            : new ToldPassage(when, "", paragraph);
    }

    private static ToldPassage Passage(ScalarNode scalar, Condition when, bool paragraph, FileContext context, Trail trail)
    {
        var text = Prose.Of(scalar, context, trail);
        TellingBraces.CheckSure(text, when, scalar, context, trail);
        return new ToldPassage(when, text, paragraph);
    }
}
