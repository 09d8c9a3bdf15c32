using System.Text;

namespace CptRules.Compiler.Cms.Reading;

/// <summary>Opens the bytes of a published text file: Windows-1252, of which Latin-1's letters are a part, unless a byte order mark says otherwise.</summary>
internal static class PublishedText
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static StreamReader Reader(byte[] bytes) => new(new MemoryStream(bytes, writable: false), Windows1252, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
}
