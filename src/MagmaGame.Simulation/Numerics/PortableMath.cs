#pragma warning disable RS0030, CS1591
namespace MagmaGame.Simulation.Numerics;

public static class PortableMath
{
    public static double Exp(double x) => Math.Exp(x);
    public static double Log(double x) => Math.Log(x);
    public static double Pow(double x, double y) => Math.Pow(x, y);
    public static double Sigmoid(double x) => x > 40 ? 1 : x < -40 ? 0 : 1 / (1 + Math.Exp(-x));
    public static double Clamp(double x, double lo, double hi) => x < lo ? lo : x > hi ? hi : x;
}
