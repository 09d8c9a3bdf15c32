using System.Buffers;

namespace CptRules.Json.Streams;

/// <summary>The result lines of a batch, and their counts.</summary>
internal sealed class ResultLineBuffer
{
    // A buffer that a claim with very many findings has enlarged is not reused.
    private const int MaxReusedCapacity = 1024 * 1024;

    public ArrayBufferWriter<byte> Lines { get; private set; } = new();

    public long Claims { get; set; }

    public long WithErrors { get; set; }

    public long Unreadable { get; set; }

    public void Clear()
    {
        if (Lines.Capacity > MaxReusedCapacity)
            Lines = new();
        Lines.ResetWrittenCount();
        Claims = WithErrors = Unreadable = 0;
    }
}
