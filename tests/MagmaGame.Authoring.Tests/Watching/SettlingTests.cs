using MagmaGame.Authoring.Watching;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Watching;

public sealed class SettlingTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly List<long> _told = [];
    private readonly Settling _settling;

    public SettlingTests() => _settling = new Settling(_time, Milliseconds(40), Milliseconds(400), _told.Add);

    public void Dispose() => _settling.Dispose();

    [Fact]
    public void Many_events_of_one_save_are_told_once_and_with_the_moment_of_the_first()
    {
        Pass(7);
        foreach (var _ in Enumerable.Range(0, 5))
        {
            _settling.Touch();
            Pass(10);
        }
        Assert.Empty(_told);
        Pass(29);
        Assert.Empty(_told);
        Pass(1);
        Assert.Equal([Milliseconds(7).Ticks], _told);
        Pass(1000);
        Assert.Single(_told);
    }

    [Fact]
    public void A_second_save_is_told_again()
    {
        _settling.Touch();
        Pass(50);
        _settling.Touch();
        Pass(50);
        Assert.Equal([0, Milliseconds(50).Ticks], _told);
    }

    [Fact]
    public void What_never_comes_to_rest_is_told_all_the_same()
    {
        for (var i = 0; i < 100; i++)
        {
            _settling.Touch();
            Pass(10);
        }
        Assert.Equal(2, _told.Count);
        Assert.Equal(0, _told[0]);
    }

    [Fact]
    public void After_its_end_nothing_is_told()
    {
        _settling.Touch();
        _settling.Dispose();
        _settling.Touch();
        Pass(1000);
        Assert.Empty(_told);
    }

    private void Pass(int milliseconds) => _time.Advance(Milliseconds(milliseconds));

    private static TimeSpan Milliseconds(int count) => TimeSpan.FromMilliseconds(count);
}
