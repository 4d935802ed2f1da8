using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Outcomes;

namespace MagmaGame.Session.Words;

/// <summary>Endings by the names that the content gives them; one that it does not name by what the rules call it.</summary>
public static class EndingNames
{
    /// <summary>The name of an outcome.</summary>
    public static string Of(Catalogue catalogue, Outcome outcome) =>
        catalogue.Outcomes.FirstOrDefault(known => known.Outcome == outcome)?.Name ?? outcome.ToString();

    /// <summary>The name of how it came about.</summary>
    public static string Of(Catalogue catalogue, OutcomeVariant variant) =>
        catalogue.Variants.FirstOrDefault(known => known.Variant == variant)?.Name ?? variant.ToString();
}
