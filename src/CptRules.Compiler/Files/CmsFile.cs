namespace CptRules.Compiler.Files;

/// <summary>The bytes of one published file: a loose file, or one in a folder or in a zip archive.</summary>
internal sealed class CmsFile
{
    // The largest published file has about 50 MB. The limit protects memory from damaged and hostile files.
    private const long MaxLength = 1 << 29;

    private readonly Func<byte[]> _read;

    /// <param name="origin">Where the file is, such as <c>2024q3/AOC_V2024Q2-MCR.zip/AOC_V2024Q2-MCR.txt</c>.</param>
    /// <param name="name">Its own name, which identifies its layout.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="read">Reads all its bytes.</param>
    public CmsFile(string origin, string name, long length, Func<byte[]> read)
    {
        Origin = origin;
        Name = name;
        Length = length;
        _read = read;
    }

    public string Origin { get; }

    public string Name { get; }

    public long Length { get; }

    /// <summary>All bytes, with their digest in lower-case hexadecimal.</summary>
    /// <exception cref="RuleSourceException">The file cannot be read or unpacked.</exception>
    public (byte[] Bytes, string Sha256) Read()
    {
        try
        {
            if (Length > MaxLength)
                throw new InvalidDataException($"it has {Length} bytes, more than any published file.");
            byte[] bytes = _read();
            return (bytes, Sha256Text.Of(bytes));
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new RuleSourceException(Origin, "file", $"cannot be read: {e.Message}", e);
        }
    }
}
