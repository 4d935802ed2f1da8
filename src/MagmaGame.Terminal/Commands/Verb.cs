namespace MagmaGame.Terminal.Commands;

/// <summary>What a command does.</summary>
internal enum Verb
{
    /// <summary>Lists what can be typed.</summary>
    Help,
    /// <summary>Shows again what is asked.</summary>
    Again,
    /// <summary>Shows the month's briefing again.</summary>
    Briefing,
    /// <summary>Explains a variable.</summary>
    Why,
    /// <summary>Shows a variable month by month.</summary>
    History,
    /// <summary>Shows all that is known.</summary>
    Status,
    /// <summary>Shows what is known of the rivals.</summary>
    Rivals,
    /// <summary>Shows the world around Magma.</summary>
    World,
    /// <summary>Shows the lab.</summary>
    Lab,
    /// <summary>Shows the risk ledger.</summary>
    Ledger,
    /// <summary>Lists the essays, or the ideas of one.</summary>
    Documents,
    /// <summary>Looks for ideas by words.</summary>
    Search,
    /// <summary>Lists the people met so far.</summary>
    Who,
    /// <summary>Shows the arguments.</summary>
    Arguments,
    /// <summary>Tells what the advisors say to a scene.</summary>
    Advice,
    /// <summary>Lists the words of the glossary, or shows one.</summary>
    Glossary,
    /// <summary>Lists the ideas behind a scene.</summary>
    Sources,
    /// <summary>Shows one idea.</summary>
    Source,
    /// <summary>Lists the decisions so far.</summary>
    Decisions,
    /// <summary>Lists the predictions and what came.</summary>
    Predictions,
    /// <summary>Shows the guides, or a section of them.</summary>
    Guide,
    /// <summary>Shows the knobs and the preview.</summary>
    Knobs,
    /// <summary>Sets velocity.</summary>
    Velocity,
    /// <summary>Sets preparation.</summary>
    Preparation,
    /// <summary>Sets the portfolio.</summary>
    Portfolio,
    /// <summary>Lists the initiatives, or shows one.</summary>
    Initiatives,
    /// <summary>Takes an initiative.</summary>
    Take,
    /// <summary>Predicts the risk.</summary>
    Predict,
    /// <summary>Goes back to the round, away from the prediction that is asked for.</summary>
    Back,
    /// <summary>Ends the round.</summary>
    End,
    /// <summary>Says that nothing needs saving.</summary>
    Save,
    /// <summary>Leaves.</summary>
    Quit,
}
