using System.Text;

namespace CptRules.Compiler.Reading;

/// <summary>
/// Opens the bytes of a published text file: Windows-1252, which includes the letters of Latin-1, unless there is a byte order mark.
/// </summary>
internal static class PublishedText
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static StreamReader Reader(byte[] bytes) =>
        new(new MemoryStream(bytes, writable: false), EncodingOf(bytes), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);

    // The two differ in 80 to 9F only. .NET decodes Latin-1 much faster: reading all pairs takes a third less time.
    private static Encoding EncodingOf(byte[] bytes) =>
        bytes.AsSpan().ContainsAnyInRange((byte)0x80, (byte)0x9F) ? Windows1252 : Encoding.Latin1;
}
