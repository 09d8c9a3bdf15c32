using System.Text;

namespace CptRules.Data.Format;

/// <summary>Collects texts, each once, in the order of their first use.</summary>
internal sealed class TextHeapBuilder
{
    private readonly Dictionary<string, uint> _indexes = new(StringComparer.Ordinal);
    private readonly List<uint> _ends = [];
    private readonly List<byte> _bytes = [];

    public uint Add(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return 0;
        if (_indexes.TryGetValue(text, out uint index))
            return index;
        _bytes.AddRange(Encoding.UTF8.GetBytes(text));
        _ends.Add((uint)_bytes.Count);
        index = (uint)_ends.Count;
        _indexes.Add(text, index);
        return index;
    }

    public (uint[] Ends, byte[] Bytes) Build() => ([.. _ends], [.. _bytes]);
}
