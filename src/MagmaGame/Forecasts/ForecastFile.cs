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

    /// <summary>Writes a record beside its place first, so that no half of it ever stands there.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public static void Write(string path, ForecastRecord record)
    {
        var fresh = $"{path}.{Environment.ProcessId}.new";
        try
        {
            File.WriteAllBytes(fresh, ForecastRecordWriter.Write(record));
            File.Move(fresh, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(fresh);
            throw CommandFailure.OfFile("write", path, e, "--save names a file in a folder that you may write to.");
        }
    }
}
