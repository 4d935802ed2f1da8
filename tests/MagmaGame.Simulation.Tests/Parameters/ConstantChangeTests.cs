using MagmaGame.Simulation.Parameters;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Parameters;

public sealed class ConstantChangeTests
{
    [Fact]
    public void A_changed_constant_reaches_the_model_and_leaves_the_rest_as_it_was()
    {
        var before = TinyCatalogue.Make();
        var after = before.WithConstants(ConstantChange.Set("leak_times", 2), ConstantChange.Multiply("catch_up", 0.5));
        Assert.Equal((2.0, before.Model.Capability.CatchUp / 2), (after.Model.Capability.LeakTimes, after.Model.Capability.CatchUp));
        Assert.Equal(1.0, before.Model.Capability.LeakTimes);
        Assert.Equal(before.Parameters.Length - 2, before.Parameters.Zip(after.Parameters).Count(pair => ReferenceEquals(pair.First, pair.Second)));
        Assert.True(before.Events == after.Events);
        Assert.Same(before, before.WithConstants());
    }

    [Fact]
    public void Later_changes_of_a_constant_go_on_from_earlier_ones() => Assert.Equal(
        6.0, TinyCatalogue.Make().WithConstants(ConstantChange.Set("leak_times", 2), ConstantChange.Multiply("leak_times", 3)).Model.Capability.LeakTimes);

    [Fact]
    public void One_value_stands_for_all_rivals_and_three_for_one_each()
    {
        var catalogue = TinyCatalogue.Make();
        Assert.Equal([0.5, 0.5, 0.5], catalogue.WithConstants(ConstantChange.Set("rival_caution", 0.5)).Model.Rival.RivalCaution.AsEnumerable());
        Assert.Equal([0.1, 0.2, 0.3], catalogue.WithConstants(ConstantChange.Set("rival_caution", 0.1, 0.2, 0.3)).Model.Rival.RivalCaution.AsEnumerable());
        Assert.Equal(catalogue.Model.Rival.RivalCaution.Select(caution => 2 * caution), catalogue.WithConstants(ConstantChange.Multiply("rival_caution", 2)).Model.Rival.RivalCaution.AsEnumerable());
        Assert.Throws<ArgumentException>(() => catalogue.WithConstants(ConstantChange.Set("rival_caution", 0.1, 0.2)));
        Assert.Throws<ArgumentException>(() => catalogue.WithConstants(ConstantChange.Set("rival_cuation", 0.1)));
    }

    [Fact]
    public void What_is_counted_stays_whole_and_moves_by_one_at_least()
    {
        var catalogue = TinyCatalogue.Make();
        Assert.Contains("most_pauses", catalogue.WholeConstants());
        Assert.DoesNotContain("leak_times", catalogue.WholeConstants());
        var pauses = catalogue.Model.Pause.MostPauses;
        Assert.Equal(pauses + 1, catalogue.WithConstants(ConstantChange.Multiply("most_pauses", 1.05)).Model.Pause.MostPauses);
        Assert.Equal(pauses - 1, catalogue.WithConstants(ConstantChange.Multiply("most_pauses", 0.95)).Model.Pause.MostPauses);
        Assert.Equal(pauses, catalogue.WithConstants(ConstantChange.Multiply("most_pauses", 1)).Model.Pause.MostPauses);
        // Nothing is counted down to nothing.
        Assert.Equal(1, catalogue.WithConstants(ConstantChange.Multiply("most_reversals", 0.75)).Model.Influence.MostReversals);
    }
}
