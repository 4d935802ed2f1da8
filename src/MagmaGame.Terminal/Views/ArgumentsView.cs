using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Sources;

namespace MagmaGame.Terminal.Views;

/// <summary>An idea with where it comes from.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Says">What it says.</param>
/// <param name="From">Author and title.</param>
internal sealed record ClaimView(string Id, string Says, string From)
{
    /// <summary>The claims of these ids; ids that are nowhere are left out.</summary>
    public static ImmutableArray<ClaimView> Of(Catalogue catalogue, IEnumerable<string> ids) =>
        [.. ids.Select(id => catalogue.Claim(id)).OfType<Claim>().Select(claim => Of(catalogue, claim))];

    public static ClaimView Of(Catalogue catalogue, Claim claim)
    {
        var document = catalogue.Documents.FirstOrDefault(d => d.Id == claim.DocumentId);
        return new ClaimView(claim.Id, claim.Says, document is null ? "" : $"{document.Author}, “{document.Title}”");
    }
}

/// <summary>What speaks for and against one thing that may be done.</summary>
/// <param name="Heading">What may be done.</param>
/// <param name="For">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
internal sealed record ArgumentsView(string Heading, ImmutableArray<ClaimView> For, ImmutableArray<ClaimView> Against)
{
    /// <summary>What may be done, without what may be typed for it.</summary>
    public string Text { get; init; } = Heading;

    public static ImmutableArray<ArgumentsView> Of(GameSession session, EventDefinition scene)
    {
        var catalogue = session.Game.Rules.Catalogue;
        return [.. scene.Options.Select((option, place) => new ArgumentsView(
            $"{place + 1}. {session.Cast.Expand(option.Text)} [{option.Id}]",
            ClaimView.Of(catalogue, option.For),
            ClaimView.Of(catalogue, option.Against))
        {
            Text = session.Cast.Expand(option.Text),
        })];
    }

    public static ArgumentsView Of(GameSession session, InitiativeDefinition initiative)
    {
        var catalogue = session.Game.Rules.Catalogue;
        return new ArgumentsView(
            initiative.Name, ClaimView.Of(catalogue, initiative.For), ClaimView.Of(catalogue, initiative.Against));
    }
}
