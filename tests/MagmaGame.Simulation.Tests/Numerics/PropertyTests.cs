using FsCheck;
using FsCheck.Fluent;
using MagmaGame.Simulation.Numerics;

namespace MagmaGame.Simulation.Tests.Numerics;

public sealed class PropertyTests
{
    // Where one step of x moves the result by more than the rounding errors can hide.
    private static readonly Gen<double> AwayFromZero =
        from size in Between(0.125, 700)
        from sign in Gen.Elements(-1.0, 1.0)
        select size * sign;

    private static readonly Gen<double> Base = Between(-20.7, 3.9).Select(Math.Exp);

    [Fact]
    public void Exp_never_falls_from_one_double_to_the_next() =>
        Check(AwayFromZero, x => PortableMath.Exp(Math.BitIncrement(x)) >= PortableMath.Exp(x));

    [Fact]
    public void Sigmoid_never_falls_from_one_double_to_the_next() =>
        Check(AwayFromZero.Select(x => x / 16), x =>
            Math.Abs(x) < 0.125 || PortableMath.Sigmoid(Math.BitIncrement(x)) >= PortableMath.Sigmoid(x));

    [Fact]
    public void Log_never_falls_from_one_sample_to_the_next() =>
        Check(Between(-700, 700).Select(Math.Exp), x => PortableMath.Log(Next(x)) >= PortableMath.Log(x));

    [Fact]
    public void Pow_never_falls_from_one_base_to_the_next() =>
        Check(Base, Between(0.1, 4), (x, y) => PortableMath.Pow(Next(x), y) >= PortableMath.Pow(x, y));

    [Fact]
    public void Exp_undoes_log() =>
        Check(Between(-700, 700).Select(Math.Exp), x =>
        {
            var logarithm = PortableMath.Log(x);
            return Math.Abs(PortableMath.Exp(logarithm) - x) <= x * Ulp * (Math.Abs(logarithm) + 2);
        });

    [Fact]
    public void Sigmoids_of_opposite_numbers_add_up_to_1() =>
        Check(Between(-45, 45), x => Math.Abs(PortableMath.Sigmoid(x) + PortableMath.Sigmoid(-x) - 1) <= 4 * Ulp);

    [Fact]
    public void The_first_power_of_a_number_is_the_number() =>
        Check(Between(-700, 700).Select(Math.Exp), x => PortableMath.Pow(x, 1).Equals(x));

    [Fact]
    public void The_second_power_of_a_number_is_its_square() =>
        Check(Base, x => Math.Abs(PortableMath.Pow(x, 2) - x * x) <= x * x * Ulp);

    [Fact]
    public void The_power_one_half_is_the_square_root() =>
        Check(Base, x => Math.Abs(PortableMath.Pow(x, 0.5) - Math.Sqrt(x)) <= Math.Sqrt(x) * Ulp);

    private const double Ulp = 1.0 / (1L << 52);

    private static double Next(double x) => x * (1 + 64 * Ulp);

    private static Gen<double> Between(double low, double high) =>
        Gen.Choose(0, int.MaxValue).Two().Select(pair =>
            low + (high - low) * ((pair.Item1 + pair.Item2 / (double)int.MaxValue) / int.MaxValue));

    private static void Check(Gen<double> xs, Func<double, bool> property) =>
        Prop.ForAll(xs.ToArbitrary(), property).Check(Many);

    private static void Check(Gen<double> xs, Gen<double> ys, Func<double, double, bool> property) =>
        Prop.ForAll(xs.ToArbitrary(), ys.ToArbitrary(), property).Check(Many);

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(5000);
}
