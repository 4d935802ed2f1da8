using MagmaGame.Authoring.Forecasts;
using MagmaGame.Files;

namespace MagmaGame.Forecasts;

/// <summary>Keeps the record of a forecast in a file.</summary>
internal static class ForecastFile
{
    private const int MostBytes = 512 * 1024 * 1024;
    private const string Advice = "'magma content forecast --save FILE' makes a record that --against takes.";

    /// <summary>The record in a file.</summary>
    /// <exception cref="CommandFailure">It cannot be read or is no record.</exception>
    public static ForecastRecord Read(string path)
    {
        try
        {
            if (BoundedFile.Length(path) > MostBytes) throw new FormatException("it is too large");
            return ForecastRecordReader.Read(BoundedFile.Read(path, MostBytes));
        }
        catch (FormatException e)
        {
            throw new CommandFailure($"{path} is no record of a forecast: {e.Message}. {Advice}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("read", path, e, Advice);
        }
    }

    /// <summary>Writes a record.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public static void Write(string path, ForecastRecord record) => WholeFile.Write(path, ForecastRecordWriter.Write(record));
}
