using System.Runtime.InteropServices;
using CptRules.Data.Entries;

namespace CptRules.Compiler.Writing;

/// <summary>The distinct sets of periods of pairs, numbered in the order of their first use.</summary>
internal sealed class PairClasses
{
    private readonly Dictionary<string, ushort> _numbers = new(StringComparer.Ordinal);
    private readonly List<uint> _ends = [];
    private readonly List<PairWindowEntry> _windows = [];

    public uint[] Ends => [.. _ends];

    public PairWindowEntry[] Windows => [.. _windows];

    public ushort Add(List<PairWindowEntry> windows)
    {
        windows.Sort(static (a, b) => (a.Direction, a.From, a.Through, a.Indicator, a.Rationale)
            .CompareTo((b.Direction, b.From, b.Through, b.Indicator, b.Rationale)));
        string content = new(MemoryMarshal.Cast<PairWindowEntry, char>(CollectionsMarshal.AsSpan(windows)));
        if (_numbers.TryGetValue(content, out ushort number))
            return number;
        if (_ends.Count > ushort.MaxValue)
            throw new InvalidRuleSetException($"PTP: pairs have more than {ushort.MaxValue + 1} distinct sets of periods, the most that "
                + "the format can number.");
        number = (ushort)_ends.Count;
        _windows.AddRange(windows);
        _ends.Add((uint)_windows.Count);
        _numbers.Add(content, number);
        return number;
    }
}
