using System.Text;
using MagmaGame.Files;
using MagmaGame.Session.Journals;

namespace MagmaGame.Runs;

/// <summary>A journal on disk. A line is flushed through to the disk before <see cref="Append"/> returns; one that could not be
/// written whole is taken back, so that the journal never holds half a line in its middle.</summary>
internal sealed class JournalFile : IJournalWriter, IDisposable
{
    private readonly Stream _file;
    private readonly Action _flush;
    private readonly Lock _gate = new();
    private long _length;
    private bool _broken;

    private JournalFile(string path, FileStream file)
        : this(path, file, () => file.Flush(flushToDisk: true))
    {
    }

    /// <summary>A journal over any stream; tests break it on purpose.</summary>
    internal JournalFile(string path, Stream file, Action flush)
    {
        (Path, _file, _flush, _length) = (path, file, flush, file.Length);
        file.Position = _length;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Opens a journal that does not exist yet; null when somebody else was quicker.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static JournalFile? TryCreate(string path)
    {
        try
        {
            return new JournalFile(path, Open(path, FileMode.CreateNew));
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>Opens a journal to go on with; nobody else can open it meanwhile.</summary>
    /// <exception cref="CommandFailure">It cannot be opened.</exception>
    public static JournalFile Continue(string path)
    {
        try
        {
            // Opening a pipe could wait for ever; what is empty is no journal anyhow.
            if (BoundedFile.Length(path) == 0) throw JournalText.Unreadable(path, JournalReader.Read(""));
            return new JournalFile(path, Open(path, FileMode.Open));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile(
                "go on with", path, e, "A game goes on in one window at a time, in a file that you may write to.");
        }
    }

    /// <summary>The text so far; what is too large for a journal is cut, and refused by the reader of journals.</summary>
    public string ReadText()
    {
        _file.Position = 0;
        var bytes = new byte[Math.Min(_length, JournalReader.MostBytes + 1)];
        var read = _file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        _file.Position = _length;
        return Encoding.UTF8.GetString(bytes, 0, read);
    }

    /// <summary>Cuts off what a crash left half written.</summary>
    /// <param name="length">What to keep, bytes.</param>
    /// <exception cref="IOException">It cannot be cut.</exception>
    public void CutTo(int length)
    {
        if (length >= _length) return;
        try
        {
            _file.SetLength(length);
            _file.Position = _length = length;
            _flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new JournalFailure($"Cannot write to {Path}: {CommandFailure.Reason(e)}.", e);
        }
    }

    /// <inheritdoc/>
    public void Append(string line) => Write(line + "\n");

    /// <inheritdoc/>
    public void AppendAll(IReadOnlyList<string> lines) => Write(string.Concat(lines.Select(line => line + "\n")));

    private void Write(string text)
    {
        lock (_gate)
        {
            if (_broken) throw new JournalFailure($"Cannot write to {Path}: an earlier line is half written.");
            var bytes = Encoding.UTF8.GetBytes(text);
            try
            {
                _file.Write(bytes);
                _flush();
                _length += bytes.Length;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                TakeBack();
                throw new JournalFailure($"Cannot write to {Path}: {CommandFailure.Reason(e)}.", e);
            }
        }
    }

    /// <summary>Closes the file, after the line that is being written if there is one.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _broken = true;
            _file.Dispose();
        }
    }

    /// <summary>Closes the file and takes it away: a game that could not begin leaves nothing behind.</summary>
    public void Discard()
    {
        Dispose();
        try
        {
            File.Delete(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Then it stays, and is told of as a game that had not begun.
        }
    }

    private static FileStream Open(string path, FileMode mode) =>
        new(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);

    private void TakeBack()
    {
        try
        {
            _file.SetLength(_length);
            _file.Position = _length;
            _flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Half a line may stand at the end; nothing may follow it. Reading drops it.
            _broken = true;
        }
    }
}

/// <summary>A line of a journal that could not be kept.</summary>
internal sealed class JournalFailure(string message, Exception? cause = null) : IOException(message, cause);
