using System.Text.Json.Nodes;
using MagmaGame.Content.Experiments;
using MagmaGame.Simulation.Experiments;
using static MagmaGame.Content.Schemas.SchemaBuilder;
using static MagmaGame.Content.Schemas.SchemaPart;

namespace MagmaGame.Content.Schemas;

/// <summary>What experiments look like.</summary>
internal static class ExperimentSchemas
{
    public static JsonObject Experiment(SchemaBuilder build) => build.Mapping("An experiment", ExperimentReader.Keys,
        Needed("id", build.Named("id")),
        Needed("claims", ListOf(build.Named("claim")).Says("The ideas that it puts to the test.")),
        Needed("question", Text().Says("What is asked, in a sentence for somebody who doubts it.")),
        Free("metric", Word<Metric>().Says("What is measured of a game.").Usually("catastrophe")),
        Free("month", Whole(0, ExperimentReader.LastMonth).Says("The month in which it is measured; with 'metric: pause-chance'.")),
        Needed("a", Arm(build).Says("What is compared with.")),
        Needed("b", Arm(build).Says("What is compared: the difference is B - A.")),
        Free("minus", build.Mapping("Another pair", ExperimentReader.MinusKeys,
            Needed("a", Arm(build)),
            Needed("b", Arm(build))).Says("A pair whose own difference is taken away: (B - A) - (D - C).")),
        Needed("expect", Word<Expectation>().Says("What the ideas let one expect of the difference: more than 0, less, or the same but for the tolerance.")),
        Free("tolerance", Number(0, ExperimentReader.MostTolerance)
            .Says("The greatest difference that still counts as none, in the unit of the metric; with 'expect: same'.").Like(0.03)),
        Needed("holds", Text().Says("What it means when it holds.")),
        Needed("fails", Text().Says("What it means when it fails.")),
        Free("stands", Word<Finding>().Says("What came out at publication size; 'magma experiment --check' holds the game to it.")));

    private static JsonObject Arm(SchemaBuilder build) => build.Mapping("An arm", ArmReader.Keys,
        Needed("policy", build.Named("policy").Says("Who plays.")),
        Free("scenario", build.Named("scenario").Says("The world; without it the one that 'magma experiment --scenario' names.")),
        Free("start", build.Named("start")),
        Free("add", build.Named("amounts")),
        Free("rivals", WorldSchemas.Rivals(build)),
        Free("constants", build.Named("constants")),
        Free("times", build.Named("constant-times")),
        Free("own_jump_rate", Number(0, 1).Says("Chance in a month that Magma itself makes a jump.")),
        Free("fixed_alignment_tax", Truth().Says("Whether the alignment tax stays where it starts.").Usually(false)),
        Free("no_standard", Truth().Says("Whether nobody joins the standard during play.").Usually(false)),
        Free("all_signed", Truth().Says("Whether all rivals have signed the standard from the start.").Usually(false)),
        Free("metric", Word<Metric>().Says("What is measured of this arm, where that is not the experiment's.")));
}
