using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.State;

namespace MagmaGame.Session.Words;

/// <summary>The dials that predictions are about, as a sentence names them.</summary>
public static class DialWords
{
    /// <summary>A dial with its article where it needs one, such as "the lead over the best rival" and "R&amp;D speed".</summary>
    public static string Of(Catalogue catalogue, Variable dial)
    {
        var label = catalogue.Variables[dial].Label;
        return dial is Variable.RndMultiplier or Variable.PoliticalWill or Variable.Security or Variable.ElicitationReadiness ? label : $"the {label}";
    }
}
