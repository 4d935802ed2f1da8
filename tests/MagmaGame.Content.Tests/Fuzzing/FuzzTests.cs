namespace MagmaGame.Content.Tests.Fuzzing;

/// <summary>
/// Some thousand spoiled files, always the same; the benchmarks' <c>fuzz</c> tries hundreds of thousands.
/// </summary>
public sealed class FuzzTests
{
    // What a hostile file of some hundred kilobytes may ask for in all; sound small ones need about a tenth.
    private const long MostBytes = 1_000_000_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_a_file_holds_is_told_inside_it(int seed)
    {
        var fuzzer = new Fuzzer(RealContent.Files);
        for (var number = 0; number < 250; number++)
        {
            var spoiled = fuzzer.Case(seed, number);
            spoiled.Run();
            Assert.True(spoiled.Fault is null, $"{seed} {number}: {spoiled.Fault}");
            Assert.InRange(spoiled.Allocated, 0, MostBytes);
        }
    }
}
