using System.Buffers;

namespace CptRules.Streaming;

/// <summary>The result lines of a batch, with what they say in numbers.</summary>
internal sealed class ResultBuffer
{
    // What a claim with very many findings has made large is not kept.
    private const int MostKept = 1024 * 1024;

    public ArrayBufferWriter<byte> Lines { get; private set; } = new();

    /// <summary>The bytes of the items that the lines are about.</summary>
    public long InputBytes { get; set; }

    public long Claims { get; set; }

    public long WithErrors { get; set; }

    public long Unreadable { get; set; }

    public void Clear()
    {
        if (Lines.Capacity > MostKept)
            Lines = new();
        Lines.ResetWrittenCount();
        InputBytes = Claims = WithErrors = Unreadable = 0;
    }
}
