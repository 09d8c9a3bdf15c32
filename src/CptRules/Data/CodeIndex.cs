using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using CptRules.Data.Format;

namespace CptRules.Data;

/// <summary>Finds the id of a code by its key: open addressing, at most half full, built when a rule set is loaded.</summary>
internal sealed class CodeIndex
{
    private readonly ulong[] _slots;
    private readonly int _shift;

    /// <exception cref="InvalidRuleSetException">A code stands twice.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public CodeIndex(CodeRecord[] codes)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, codes.Length * 2));
        var slots = new ulong[size];
        _slots = slots;
        _shift = 32 - BitOperations.Log2((uint)size);
        for (int id = 0; id < codes.Length; id++)
        {
            uint key = codes[id].Key.Value;
            uint slot = Slot(key);
            while (slots[slot] != 0)
            {
                if ((uint)(slots[slot] >> 32) == key)
                    ThrowTwice(id);
                slot = (slot + 1) & (uint)(slots.Length - 1);
            }

            slots[slot] = ((ulong)key << 32) | (uint)id;
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

    [DoesNotReturn]
    private static void ThrowTwice(int id) => SectionReader.Throw($"Section {SectionId.Codes}, entry {id}: the code stands twice.");

    private uint Slot(uint key) => (key * 2654435769u) >> _shift;
}
