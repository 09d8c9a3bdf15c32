using System.Buffers;
using System.Text;

namespace CptRules.Compiler.Writing;

/// <summary>Collects texts in the order of their first use, each once.</summary>
internal sealed class TextHeapBuilder
{
    private readonly Dictionary<string, uint> _indexes = new(StringComparer.Ordinal);
    private readonly List<uint> _ends = [];
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public uint Add(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return 0;
        if (_indexes.TryGetValue(text, out uint index))
            return index;
        Encoding.UTF8.GetBytes(text, _bytes);
        _ends.Add((uint)_bytes.WrittenCount);
        index = (uint)_ends.Count;
        _indexes.Add(text, index);
        return index;
    }

    public (uint[] Ends, byte[] Bytes) Build() => ([.. _ends], _bytes.WrittenSpan.ToArray());
}
