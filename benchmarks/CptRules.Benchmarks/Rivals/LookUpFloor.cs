using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CptRules.Data;

namespace CptRules.Benchmarks.Rivals;

/// <summary>The least that any checker must do: touch every field of every line and look every code up once. It judges nothing.</summary>
/// <remarks>
/// The look-up takes the five characters as they lie in memory, without asking whether they are a code, multiplies once, and finds key and id in
/// one cache line; in a table a third full nearly every code is in its first slot.
/// </remarks>
internal sealed class LookUpFloor
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    // A constant, so that the slot of a code is one shift; a third full with the codes of a published quarter.
    private const int Bits = 16;

    private readonly Slot[] _slots = new Slot[1 << Bits];

    public LookUpFloor(RuleSet rules)
    {
        CodeRecord[] codes = rules.Data.Codes;
        if (codes.Length > _slots.Length / 2)
            throw new ArgumentException("The rule set has more codes than the table has room for.", nameof(rules));
        for (int id = 0; id < codes.Length; id++)
        {
            ulong key = KeyOf(codes[id].Key.ToString());
            int slot = SlotOf(key);
            while (_slots[slot].Key != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = new(key, id);
        }
    }

    /// <summary>A sum over all that was touched, so that nothing of it can be left out.</summary>
    public long Touch(Claim claim)
    {
        long sum = 0;
        if (claim.Lines is not ClaimLine[] lines)
            return sum;
        foreach (ClaimLine line in lines)
        {
            sum += Find(line.Code!);
            if (line.Modifiers is string[] modifiers)
            {
                foreach (string modifier in modifiers)
                    sum += Unsafe.ReadUnaligned<int>(ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(modifier.AsSpan())));
            }

            decimal units = line.Units;
            sum += Unsafe.As<decimal, long>(ref units);
            sum += line.From.GetValueOrDefault().DayNumber - line.Through.GetValueOrDefault().DayNumber;
            sum += line.Provider is null ? 0 : 1;
            sum += line.Id is null ? 0 : 1;
        }

        return sum;
    }

    /// <summary>The id of a code of five characters; -1 if the rule set does not hold it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(string code)
    {
        ulong key = KeyOf(code);
        ref Slot slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        int slot = SlotOf(key);
        while (true)
        {
            ref readonly Slot found = ref Unsafe.Add(ref slots, slot);
            if (found.Key == key)
                return found.Id;
            if (found.Key == 0)
                return -1;
            slot = (slot + 1) & ((1 << Bits) - 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(ulong key) => (int)((key * Multiplier) >> (64 - Bits));

    // The first four characters are eight bytes, every second of them zero; the fifth goes into one of those.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong KeyOf(string code)
    {
        if (code.Length != 5)
            return ulong.MaxValue;
        ref char text = ref MemoryMarshal.GetReference(code.AsSpan());
        return Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref text)) | ((ulong)Unsafe.Add(ref text, 4) << 8);
    }

    private readonly record struct Slot(ulong Key, int Id);
}
