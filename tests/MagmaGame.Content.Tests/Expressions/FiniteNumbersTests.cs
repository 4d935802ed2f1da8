using System.Globalization;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Tests.Expressions;

/// <summary>Whatever is written, what the check lets pass is a finite number in every state.</summary>
public sealed class FiniteNumbersTests
{
    private const string Code = "MG0317";
    private static readonly string[] Literals = ["0", "0.1", "3", "1e15", "1e29", "1e300", "1e-300", "1e308", "9e307", new('9', 200), new('9', 400)];
    private static readonly string[] Variables = ["security", "control", "month", "months_since(base.first)"];

    [Theory]
    [InlineData("1e20 * 1e20")]
    [InlineData("1e29 * 100 - 3")]
    [InlineData("3 - 1e308 * 10")]
    [InlineData("1e29 * 100")]
    [InlineData("security * 1e30")]
    [InlineData("5 / 1e-320")]
    [InlineData("1e999")]
    [InlineData("-1e999")]
    public void What_could_overflow_is_told_once_where_it_stands(string number) =>
        Assert.Equal([Code], Loaded(number).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));

    [Fact]
    public void A_number_of_hundreds_of_digits_is_too_great()
    {
        foreach (var digits in (int[])[40, 200, 400]) Assert.Contains(Loaded(new string('9', digits)).Diagnostics, d => d.Code == Code);
    }

    [Fact]
    public void What_passes_is_finite_in_every_state()
    {
        var random = new Random(7);
        var (passed, refused) = (0, 0);
        for (var round = 0; round < 400; round++)
        {
            var text = Made(random, 3);
            var result = Loaded(text);
            if (result.Catalogue is not { } catalogue)
            {
                Assert.All(result.Diagnostics.Where(d => d.Severity == Severity.Error), d => Assert.Contains(d.Code, (string[])[Code, "MG0306"]));
                refused++;
                continue;
            }
            passed++;
            var effect = EffectOf(catalogue);
            for (var state = 0; state < 10; state++) Assert.InRange(Math.Abs(Value(effect.Value, catalogue.Variables, random)), 0, Bounds.Most);
        }
        Assert.True(passed > 50 && refused > 50, $"{passed} {refused}");
    }

    private static Effect EffectOf(Simulation.Catalogues.Catalogue catalogue) => catalogue.Event("test.it")!.Options[0].Do.Single();

    // In the arithmetic of the game, with each variable somewhere in its range, often at an end of it.
    private static double Value(NumberExpression number, VariableTable variables, Random random)
    {
        switch (number)
        {
            case ConstantNumber constant:
                return constant.Value;
            case VariableNumber { Slot: var slot }:
                var variable = variables.All.Single(v => v.Slot == slot);
                return random.Next(3) switch { 0 => variable.Low, 1 => variable.High, _ => variable.Low + (random.NextDouble() * (variable.High - variable.Low)) };
            case BinaryNumber binary:
                var (a, b) = (Value(binary.Left, variables, random), Value(binary.Right, variables, random));
                return binary.Operator switch
                {
                    ArithmeticOperator.Add => a + b,
                    ArithmeticOperator.Subtract => a - b,
                    ArithmeticOperator.Multiply => a * b,
                    ArithmeticOperator.Divide => a / b,
                    ArithmeticOperator.Min => Math.Min(a, b),
                    _ => Math.Max(a, b),
                };
            default:
                return random.Next(GameState.LongAgo + 1);
        }
    }

    private static ContentResult Loaded(string number)
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.it").Replace("text: One., lever: world", $"text: One., lever: world, do: ['security += {number}']", StringComparison.Ordinal));
        return ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(MinimalContent.EventPath, text)));
    }

    private static string Made(Random random, int levels)
    {
        if (levels == 0 || random.Next(4) == 0) return random.Next(2) == 0 ? Literals[random.Next(Literals.Length)] : Variables[random.Next(Variables.Length)];
        var (left, right) = (Made(random, levels - 1), Made(random, levels - 1));
        return random.Next(6) switch
        {
            0 => $"({left} + {right})",
            1 => $"({left} - {right})",
            2 => $"{left} * {right}",
            3 => string.Create(CultureInfo.InvariantCulture, $"({left} / {random.Next(1, 9)}e{random.Next(-320, 300)})"),
            4 => $"min({left}, {right})",
            _ => $"-max({left}, {right})",
        };
    }
}
