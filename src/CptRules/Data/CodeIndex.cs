using System.Numerics;
using System.Runtime.CompilerServices;

namespace CptRules.Data;

/// <summary>Finds the id of a code by its key: open addressing, at most half full, built when a rule set is loaded.</summary>
internal sealed class CodeIndex
{
    private readonly ulong[] _slots;
    private readonly int _shift;

    public CodeIndex(ReadOnlySpan<CodeRecord> codes)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, codes.Length * 2));
        _slots = new ulong[size];
        _shift = 32 - BitOperations.Log2((uint)size);
        for (int id = 0; id < codes.Length; id++)
        {
            uint slot = Slot(codes[id].Key.Value);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (uint)(_slots.Length - 1);
            _slots[slot] = ((ulong)codes[id].Key.Value << 32) | (uint)id;
        }
    }

    /// <summary>The id of the code, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(CodeKey key)
    {
        uint slot = Slot(key.Value);
        while (true)
        {
            ulong entry = _slots[slot];
            if ((uint)(entry >> 32) == key.Value)
                return key.IsNone ? -1 : (int)(uint)entry;
            if (entry == 0)
                return -1;
            slot = (slot + 1) & (uint)(_slots.Length - 1);
        }
    }

    private uint Slot(uint key) => (key * 2654435769u) >> _shift;
}
