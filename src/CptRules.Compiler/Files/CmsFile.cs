namespace CptRules.Compiler.Files;

/// <summary>One published file as its bytes are, wherever it lay: loose, in a folder or in a zip.</summary>
internal sealed class CmsFile
{
    // The largest published file is about 50 MB. One that claims more is damage, and must not be a way to spend memory.
    private const long MaxLength = 1 << 29;

    private readonly Func<byte[]> _read;

    /// <param name="origin">Where a person finds it, such as <c>2024q3/AOC_V2024Q2-MCR.zip/AOC_V2024Q2-MCR.txt</c>.</param>
    /// <param name="name">Its own name, by which its layout is known.</param>
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
                throw new InvalidDataException($"it has {Length} bytes; no published file is as large.");
            byte[] bytes = _read();
            return (bytes, Sha256Text.Of(bytes));
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new RuleSourceException(Origin, "file", $"cannot be read: {e.Message}", e);
        }
    }
}
