using System.Globalization;
using System.Text;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Tables;
using MagmaGame.Consoles;
using MagmaGame.Reports.Pages;
using MagmaGame.Simulation.Catalogues;

namespace MagmaGame.Simulations;

/// <summary>Plays what each constant of the model is worth, and prints the weightiest as Markdown.</summary>
internal static class WeightsSimulation
{
    // Shifts below one point are nothing to speak of; from three on they could change a conclusion.
    private const double Little = 0.01;
    private const double Much = 0.03;
    private const int Shown = 14;

    public static int Run(Catalogue catalogue, BulkRequest request, IConsoleStreams console)
    {
        using var interrupted = new CancellationTokenSource();
        using (console.OnInterrupt(interrupted.Cancel))
        {
            try
            {
                console.Out.Write(Write(ProgressBar.Run(console, ConstantWeights.GamesOf(catalogue, request),
                    progress => ConstantWeights.Play(catalogue, request, progress, interrupted.Token))));
                return ExitCode.Done;
            }
            catch (OperationCanceledException)
            {
                throw new CommandFailure("Stopped before every constant was tried; nothing is printed.", ExitCode.Findings);
            }
        }
    }

    private static string Write(ConstantWeights weights)
    {
        var (request, all) = (weights.Request, weights.All);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Made by `magma simulate --scenario {request.Scenario.Id} --policy {request.Policy.Id} --games {request.Games} --weights`. ");
        text.Append(CultureInfo.InvariantCulture, $"As it is, P(catastrophe) is {100 * weights.Usual:0} in a hundred. Of {all.Length} constants with a range ");
        text.Append(CultureInfo.InvariantCulture, $"{all.Count(w => w.Greatest < Little)} move that by less than a point, and {all.Count(w => w.Greatest >= Much)} by three points or more; ");
        text.Append(CultureInfo.InvariantCulture, $"{all.Count(w => w.Greatest >= Much && w.IsAssumed)} of these rest on no idea of an essay.\n\n");
        text.Append("| What it stands for | As it is | Low end | High end | Rests on |\n");
        // Dashes of unlike length make columns of unlike width when it is printed.
        text.Append("| ------------------------------ | ------- | --------- | --------- | ------- |\n");
        foreach (var weight in all.Take(Shown))
        {
            text.Append("| ").Append(weight.Constant.Meaning.ReplaceLineEndings(" ").Trim().TrimEnd('.').Replace('|', '/'))
                .Append(CultureInfo.InvariantCulture, $" (`{weight.Constant.Name}`) | {Listed(weight.Constant.Values)} | {End(weight.Low, weight.AtLow)} | {End(weight.High, weight.AtHigh)} | ")
                .Append(weight.IsAssumed ? "nothing" : "an idea").Append(" |\n");
        }
        return TrueSigns.Of(text.ToString());
    }

    private static string End(IEnumerable<double> values, double shift) => $"{Listed(values)}: {Points(shift)}";

    private static string Listed(IEnumerable<double> values) => string.Join(", ", values.Select(value => value.ToString("0.####", CultureInfo.InvariantCulture)));

    private static string Points(double shift) => double.IsNaN(shift) ? "no end" : (100 * shift).ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
