namespace CptRules.Cli.Input;

/// <summary>One input of a command line: a file, or standard input.</summary>
internal sealed class InputFile
{
    private const string StandardInput = "-";
    private readonly Stream? _stream;
    private readonly string _path;

    private InputFile(string path, Stream standardInput)
    {
        _path = path;
        _stream = path == StandardInput ? standardInput : null;
        Name = _stream is null ? path : "standard input";
    }

    public string Name { get; }

    /// <summary>The length of the file in bytes; null for standard input, whose length is not known.</summary>
    private long? Length => _stream is null ? new FileInfo(_path).Length : null;

    /// <summary>The inputs of a command line. All of them are checked before the first claim is read.</summary>
    /// <exception cref="UsageException">A file is missing, or standard input is named twice.</exception>
    public static IReadOnlyList<InputFile> Of(IReadOnlyList<string> names, Stream standardInput)
    {
        InputFile[] files = [.. (names.Count == 0 ? [StandardInput] : names).Select(name => new InputFile(name, standardInput))];
        if (files.Count(file => file._stream is not null) > 1)
            throw new UsageException("Standard input can be read once only.");
        foreach (InputFile file in files.Where(file => file._stream is null))
        {
            if (Directory.Exists(file._path))
                throw new UsageException($"{file._path}: a folder, not a file.");
            if (!File.Exists(file._path))
                throw new UsageException($"{file._path}: there is no such file.");
        }

        return files;
    }

    /// <summary>The length of all inputs in bytes; null if the length of one is not known.</summary>
    public static long? TotalLength(IEnumerable<InputFile> files) =>
        files.Aggregate((long?)0, (sum, file) => sum + file.Length);

    /// <exception cref="UsageException">The file cannot be opened.</exception>
    public Stream Open()
    {
        if (_stream is not null)
            return _stream;
        try
        {
            // The reader has its own buffer.
            return new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{Name}: cannot be read: {e.Message}", e);
        }
    }
}
