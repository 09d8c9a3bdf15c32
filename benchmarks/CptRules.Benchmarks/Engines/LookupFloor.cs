using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CptRules.Data;

namespace CptRules.Benchmarks.Engines;

/// <summary>
/// The least work of any checker: reads every field of a claim and its lines, looks every code up once, and checks nothing.
/// </summary>
/// <remarks>
/// The lookup takes the five characters as they are in memory, without a check that they are a code, multiplies once, and reads code
/// and id as eight bytes. The table is one third full, so nearly every code is in its first slot.
/// </remarks>
internal sealed class LookupFloor
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    // A constant, so that the slot of a code needs one shift. The codes of a published quarter fill one third of the slots.
    private const int Bits = 16;

    private const int IdBits = 24;

    // The key of a code in the high bits and its id in the low bits; 0 if the slot is free.
    private readonly ulong[] _slots = new ulong[1 << Bits];

    public LookupFloor(RuleSet rules)
    {
        CodeRecord[] codes = rules.Data.Codes;
        if (codes.Length > _slots.Length / 2)
            throw new ArgumentException("The rule set has too many codes for the table.", nameof(rules));
        for (int id = 0; id < codes.Length; id++)
        {
            ulong key = KeyOf(codes[id].Key.ToString());
            int slot = SlotOf(key);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = (key << IdBits) | (uint)id;
        }
    }

    /// <summary>Reads all fields.</summary>
    /// <returns>A sum over all fields, so that the compiler cannot leave any out.</returns>
    /// <exception cref="InvalidCastException">Lines or modifiers are not arrays; other lists would have another floor.</exception>
    public long Touch(Claim claim) =>
        (int)claim.Setting + (claim.Id is null ? 0 : 1) + LengthOf(claim.Provider)
        + Touch((ClaimLine[])claim.Lines) + Touch((ClaimLine[])claim.PriorLines);

    /// <summary>The id of a code of five ASCII characters; -1 if the rule set does not contain it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(string code)
    {
        ulong key = KeyOf(code);
        ref ulong slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        int slot = SlotOf(key);
        while (true)
        {
            ulong found = Unsafe.Add(ref slots, slot);
            if (found >> IdBits == key)
                return (int)found & ((1 << IdBits) - 1);
            if (found == 0)
                return -1;
            slot = (slot + 1) & ((1 << Bits) - 1);
        }
    }

    private long Touch(ClaimLine[] lines)
    {
        long sum = 0;
        foreach (ClaimLine line in lines)
        {
            sum += Find(line.Code!);
            foreach (string modifier in (string[])line.Modifiers)
                sum += Unsafe.ReadUnaligned<int>(ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(modifier.AsSpan())));
            decimal units = line.Units;
            // The low 64 bits. The flags and the high bits before them are the same for all whole numbers of units.
            sum += Unsafe.Add(ref Unsafe.As<decimal, long>(ref units), 1);
            sum += line.From.GetValueOrDefault().DayNumber - line.Through.GetValueOrDefault().DayNumber;
            sum += LengthOf(line.Provider) + (line.Id is null ? 0 : 1);
        }

        return sum;
    }

    private static int LengthOf(string? text) => text is null ? 0 : text.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(ulong key) => (int)((key * Multiplier) >> (64 - Bits));

    // The first four characters are eight bytes, and every second byte is zero, so folding them in half keeps all bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong KeyOf(string code)
    {
        if (code.Length != 5)
            return ulong.MaxValue;
        ref char text = ref MemoryMarshal.GetReference(code.AsSpan());
        ulong four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref text));
        return ((ulong)(uint)(four | (four >> 24)) << 8) | Unsafe.Add(ref text, 4);
    }
}
