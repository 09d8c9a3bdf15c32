using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using CptRules.Data.File;

namespace CptRules.Data;

/// <summary>Finds the id of a code by its text.</summary>
/// <remarks>
/// A hash table with open addressing, at most half full, built when a rule set is loaded. A slot is an id; the text to compare with is in
/// the record of the code, which the caller reads next anyway. Ids are added in ascending order, so the most billed codes are in their
/// first slot.
/// </remarks>
internal sealed class CodeIndex
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private readonly CodeRecord[] _codes;

    // One more than the id; 0 is an empty slot.
    private readonly int[] _slots;
    private readonly int _shift;

    /// <exception cref="InvalidRuleSetException">A code is in the list twice.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public CodeIndex(CodeRecord[] codes)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, codes.Length * 2));
        int[] slots = new int[size];
        _codes = codes;
        _slots = slots;
        _shift = 64 - BitOperations.Log2((uint)size);
        for (int id = 0; id < codes.Length; id++)
        {
            ulong text = codes[id].Text;
            uint slot = Slot(text);
            while (slots[slot] != 0)
            {
                if (codes[slots[slot] - 1].Text == text)
                    ThrowTwice(id);
                slot = (slot + 1) & (uint)(slots.Length - 1);
            }

            slots[slot] = id + 1;
        }
    }

    /// <summary>The id of the code whose five characters are packed in <paramref name="text"/>, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong text)
    {
        int[] slots = _slots;
        CodeRecord[] codes = _codes;
        uint slot = Slot(text);
        while (true)
        {
            int id = slots[slot] - 1;
            if (id < 0 || codes[id].Text == text)
                return id;
            slot = (slot + 1) & (uint)(slots.Length - 1);
        }
    }

    [DoesNotReturn]
    private static void ThrowTwice(int id) => SectionReader.Throw($"Section {SectionId.Codes}, entry {id}: the code is in the list twice.");

    private uint Slot(ulong text) => (uint)((text * Multiplier) >> _shift);
}
