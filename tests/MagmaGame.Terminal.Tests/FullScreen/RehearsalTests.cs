using MagmaGame.Terminal.FullScreen;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.FullScreen;

public sealed class RehearsalTests
{
    [Fact]
    public void It_gets_through_its_months() => Assert.Equal(2, Rehearsal.Play(RealContent.Rules, new ScreenSettings(), CancellationToken.None));

    [Fact]
    public void Stopped_it_plays_no_more() =>
        Assert.Equal(0, Rehearsal.Play(RealContent.Rules, new ScreenSettings(), new CancellationToken(canceled: true)));
}
