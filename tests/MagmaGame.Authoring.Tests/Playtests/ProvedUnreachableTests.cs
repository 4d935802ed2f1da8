using MagmaGame.Authoring.Playtests;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Tests.Playtests;

public sealed class ProvedUnreachableTests
{
    [Theory]
    [InlineData("MG0802", "talk.summit > when[0]", CoverageKind.ClauseFalse, "talk.summit > when[0]")]
    [InlineData("MG0815", "talk.summit > pick.boost[0].if", CoverageKind.ClauseTrue, "talk.summit > pick.boost[0].if")]
    [InlineData("MG0816", "talk.summit > pick.boost[0].if", CoverageKind.ClauseFalse, "talk.summit > pick.boost[0].if")]
    [InlineData("MG0806", "trouble.leak > options[2].enable", CoverageKind.OptionGreyed, "trouble.leak > options[2].enable")]
    [InlineData("MG0806", "trouble.leak > options[2].enable", CoverageKind.ClauseFalse, "trouble.leak > options[2].enable")]
    [InlineData("MG0808", "trouble.leak > options[1].do[0]", CoverageKind.EffectChanges, "trouble.leak > options[1].do[0]")]
    [InlineData("MG0809", "trouble.leak > options[1].do[0]", CoverageKind.EffectUncut, "trouble.leak > options[1].do[0]")]
    [InlineData("MG0811", "talk.offer > options[0].then.event", CoverageKind.CallDelivered, "talk.offer > options[0].then")]
    [InlineData("MG0818", "trouble.leak > pick.weight", CoverageKind.Event, "trouble.leak")]
    [InlineData("MG0818", "trouble.leak > pick.weight", CoverageKind.RollOutcome, "trouble.leak > options[0].roll[0]")]
    [InlineData("MG0820", "trouble.leak > initiative", CoverageKind.Event, "trouble.leak")]
    [InlineData("MG0820", "trouble.leak > initiative", CoverageKind.RollOutcome, "trouble.leak > options[0].roll[0]")]
    public void A_proof_of_the_check_is_found_by_its_code_and_path(string code, string logicalPath, CoverageKind kind, string path)
    {
        var catalogue = Played.Changed("talk.summit", e => e with
        {
            When = Played.Clause(Variable.Month, ComparisonOperator.AtLeast, 0),
            Boosts = [new(Played.Clause(Variable.Month, ComparisonOperator.AtLeast, 0), 2)],
        });
        var proofs = ProvedUnreachable.Of([Diagnostic(code, logicalPath)]);
        var item = Played.Of(catalogue, games: 1, proofs: proofs).Item(kind, path);
        Assert.Equal(code, proofs.CodeFor(item));
        Assert.Null(ProvedUnreachable.Nothing.CodeFor(item));
        Assert.Null(ProvedUnreachable.Of([Diagnostic("MG0411", logicalPath)]).CodeFor(item));
        Assert.Null(ProvedUnreachable.Of([Diagnostic(code, "talk.other > when[0]")]).CodeFor(item));
    }

    [Fact]
    public void What_is_proved_is_kept_apart_and_nothing_is_run_for_it()
    {
        var catalogue = Played.Changed("talk.summit", e => e with { When = Played.Clause(Variable.Month, ComparisonOperator.AtLeast, 0) });
        var proofs = ProvedUnreachable.Of([Diagnostic("MG0802", "talk.summit > when[0]")]);
        var result = Played.Of(catalogue, games: 400, directed: 400, proofs: proofs);
        Assert.Equal(Standing.ProvedUnreachable, result.Standing(CoverageKind.ClauseFalse, "talk.summit > when[0]"));
        Assert.Equal("talk.summit > when[0]", Assert.Single(Leftovers.Of(result, Standing.ProvedUnreachable)).Path);
        Assert.Equal(0, result.DirectedRuns);
    }

    [Fact]
    public void What_a_game_reached_is_reached_whatever_is_proved()
    {
        var result = Played.Of(Played.With(MagmaGame.TestKit.TinyEvents.All), games: 60, proofs: ProvedUnreachable.Of([Diagnostic("MG0818", "trouble.leak > pick.weight")]));
        Assert.Equal(Standing.Reached, result.Standing(CoverageKind.Event, "trouble.leak"));
    }

    private static Diagnostic Diagnostic(string code, string logicalPath) => new()
    {
        Kind = new DiagnosticKind(code, Severity.Warning, "", "", "") { Example = DiagnosticCatalogue.All[0].Example, Confidence = Confidence.Proved },
        Message = "",
        Path = "content/events/x.yaml",
        Span = default,
        LogicalPath = logicalPath,
    };
}
