using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CptRules.Data;

namespace CptRules.Benchmarks.Rivals;

/// <summary>The least that any checker must do: touch every field of every line and look every code up once. It judges nothing.</summary>
/// <remarks>
/// The look-up takes the five characters as they lie in memory, without asking whether they are a code, multiplies once, and finds key and id in
/// one cache line; at a quarter full nearly every code is in its first slot.
/// </remarks>
internal sealed class LookUpFloor
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly Slot[] _slots;
    private readonly int _shift;

    public LookUpFloor(RuleSet rules)
    {
        CodeRecord[] codes = rules.Data.Codes;
        int bits = 2 + (int)Math.Ceiling(Math.Log2(codes.Length));
        _slots = new Slot[1 << bits];
        _shift = 64 - bits;
        for (int id = 0; id < codes.Length; id++)
        {
            ulong key = KeyOf(codes[id].Key.ToString());
            int slot = (int)((key * Multiplier) >> _shift);
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
        Slot[] slots = _slots;
        int slot = (int)((key * Multiplier) >> _shift);
        while (true)
        {
            ref readonly Slot found = ref slots[slot];
            if (found.Key == key)
                return found.Id;
            if (found.Key == 0)
                return -1;
            slot = (slot + 1) & (slots.Length - 1);
        }
    }

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
