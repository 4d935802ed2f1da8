using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Tests.Summaries;

public sealed class ManyQuestionsTests
{
    [Fact]
    public void Each_step_down_asks_a_little_less()
    {
        // 0.05 / 4, 0.05 / 3, 0.05 / 2: the third fails, so the fourth is not asked, though by itself it would do.
        Assert.Equal([true, false, true, false], ManyQuestions.BeyondNoise([0.012, 0.04, 0.016, 0.03]));
        Assert.Empty(ManyQuestions.BeyondNoise([]));
    }

    [Fact]
    public void Where_there_is_nothing_a_hundred_questions_seldom_find_anything()
    {
        var luck = new KeyedRandom(2);
        var found = Enumerable.Range(0, 1000).Count(batch => ManyQuestions.BeyondNoise(
            [.. Enumerable.Range(0, 100).Select(i => luck.Uniform(RandomStream.Roll, batch, i))]).Contains(true));
        Assert.InRange(found, 25, 75);
    }
}
