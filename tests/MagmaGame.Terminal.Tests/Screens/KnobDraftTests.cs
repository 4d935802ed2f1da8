using FsCheck;
using FsCheck.Fluent;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Screens.Desk;

namespace MagmaGame.Terminal.Tests.Screens;

public sealed class KnobDraftTests
{
    private static readonly Knob[] Tracks = [Knob.Nonproliferation, Knob.Distribution, Knob.Governance, Knob.Defence];

    private static readonly Gen<KnobSetting> Settings =
        from cuts in Gen.Choose(0, 100).ArrayOf(3)
        from velocity in Gen.Choose(0, 100)
        from preparation in Gen.Choose(0, 100)
        let at = cuts.Order().ToArray()
        select new KnobSetting(velocity, preparation, at[0], at[1] - at[0], at[2] - at[1], 100 - at[2]);

    private static readonly Gen<(Knob Knob, int Value)[]> Turns =
        (from knob in Gen.Elements(Enum.GetValues<Knob>()) from value in Gen.Choose(-20, 120) select (knob, value)).ArrayOf();

    [Fact]
    public void However_it_is_turned_the_setting_is_possible_and_the_knob_stands_where_it_was_turned_to() =>
        Check(Settings, Turns, (start, turns) =>
        {
            var draft = new KnobDraft(start);
            return turns.All(turn =>
            {
                draft.Turn(turn.Knob, turn.Value);
                return draft.Setting.IsValid && draft[turn.Knob] == Math.Clamp(turn.Value, 0, 100);
            });
        });

    [Fact]
    public void Turns_taken_back_one_by_one_leave_everything_as_it_was() =>
        Check(Settings, Turns, (start, turns) =>
        {
            var draft = new KnobDraft(start);
            var back = new Stack<(Knob Knob, int Value, KnobSetting Before)>();
            foreach (var (knob, value) in turns)
            {
                back.Push((knob, draft[knob], draft.Setting));
                draft.Turn(knob, value);
            }
            while (back.TryPop(out var turn))
            {
                draft.Turn(turn.Knob, turn.Value);
                if (draft.Setting != turn.Before) return false;
            }
            return draft.Setting == start;
        });

    [Fact]
    public void It_does_not_matter_in_how_many_steps_a_share_is_turned() =>
        Check(Settings, Gen.Choose(0, 100).ArrayOf(), (start, values) => Tracks.All(track =>
        {
            var (slow, quick) = (new KnobDraft(start), new KnobDraft(start));
            foreach (var value in values.Append(37)) slow.Turn(track, value);
            quick.Turn(track, 37);
            return slow.Setting == quick.Setting;
        }));

    [Fact]
    public void The_others_keep_their_order_and_nobody_gains_while_one_takes() =>
        Check(Settings, Gen.Choose(0, 100), (start, value) => Tracks.All(track =>
        {
            var draft = new KnobDraft(start);
            var before = Tracks.Select(t => draft[t]).ToArray();
            var rises = value > draft[track];
            draft.Turn(track, value);
            var others = Tracks.Index().Where(t => t.Item != track).Select(t => (Before: before[t.Index], After: draft[t.Item])).ToList();
            return others.All(a => rises ? a.After <= a.Before : a.After >= a.Before)
                && others.All(a => others.All(b => a.Before <= b.Before || a.After >= b.After));
        }));

    [Fact]
    public void What_one_share_took_whole_comes_back()
    {
        var start = new KnobSetting(90, 50, 10, 20, 30, 40);
        var draft = new KnobDraft(start);
        draft.Turn(Knob.Defence, 100);
        Assert.Equal(new KnobSetting(90, 50, 0, 0, 0, 100), draft.Setting);
        draft.Turn(Knob.Defence, 40);
        Assert.Equal(start, draft.Setting);
    }

    private static void Check<T1, T2>(Gen<T1> first, Gen<T2> second, Func<T1, T2, bool> holds) =>
        Prop.ForAll(first.ToArbitrary(), second.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithReplay(20250101, 7).WithMaxTest(300));
}
