using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CptRules.Data;
using CptRules.Data.Keys;
using CptRules.Engine.State;

namespace CptRules.Engine.Reading;

/// <summary>Reads the modifiers of a line, once, and notes whether any of them calls for the modifier rules.</summary>
internal static class ModifierReader
{
    /// <summary>Whether the line has no modifier entries. Most applications use an array.</summary>
    public static bool HasNone(IReadOnlyList<string>? modifiers) =>
        modifiers is string[] array ? array.Length == 0 : modifiers is null || modifiers.Count == 0;

    // Not inlined: half of the lines have no modifiers, and the loop would take the registers from the code that reads those.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Read(in ClaimContext claim, ref LineState line, ClaimLine billed)
    {
        switch (billed.Modifiers)
        {
            case string?[] array:
                Read(claim, ref line, array);
                break;
            case List<string> list:
                Read(claim, ref line, CollectionsMarshal.AsSpan(list));
                break;
            case { } other:
                ReadCopy(claim, ref line, other);
                break;
        }

        if ((line.Modifiers & ModifierBits.M50) != 0 && billed.Units > 1 && !line.Has(LineFlags.Minutes))
            line.Flags |= LineFlags.NeedsRules | LineFlags.BilateralUnits;
    }

    private static void ReadCopy(in ClaimContext claim, ref LineState line, IReadOnlyList<string> modifiers)
    {
        int count = modifiers.Count;
        string[] copy = ArrayPool<string>.Shared.Rent(count);
        for (int i = 0; i < count; i++)
            copy[i] = modifiers[i];
        Read(claim, ref line, copy.AsSpan(0, count));
        ArrayPool<string>.Shared.Return(copy, clearArray: true);
    }

    private static void Read(in ClaimContext claim, ref LineState line, ReadOnlySpan<string?> entries)
    {
        if (entries.Length > LineModifiers.MaxModifiers)
        {
            ReadMany(claim, ref line, entries);
            return;
        }

        ModifierRecord[] records = claim.Data.Modifiers;
        ulong bits = 0;
        ulong packed = 0;
        ulong scopes = 0;
        bool needsRules = false;
        for (int i = 0; i < entries.Length; i++)
        {
            if (!ModifierKey.TryParse(entries[i], out ModifierKey key))
            {
                key = ReadUnusual(entries[i]);
                needsRules |= key == ModifierKey.Malformed;
                if (key.IsNone || key == ModifierKey.Malformed)
                {
                    packed |= (ulong)key.Value << (LineModifiers.BitsPerEntry * i);
                    continue;
                }
            }

            ref readonly ModifierRecord modifier = ref records[key.Value];
            needsRules |= !modifier.IsInForce(line.From) || modifier.HasNeeds;
            scopes |= modifier.Scopes;
            for (int j = 0; j < i; j++)
            {
                var before = new ModifierKey((ushort)(packed >> (LineModifiers.BitsPerEntry * j)));
                needsRules |= before == key || (modifier.HasConflicts && claim.Data.MayConflict(before, key));
            }

            bits |= modifier.Bit;
            packed |= (ulong)key.Value << (LineModifiers.BitsPerEntry * i);
        }

        line.Modifiers = bits;
        line.ModifierEntries = packed;
        scopes &= claim.Scopes;
        if (needsRules || (scopes != 0 && (scopes & claim.Data.ScopesOf(line.Code, line.Key)) != 0))
            line.Flags |= LineFlags.NeedsRules;
    }

    // A method of its own: the set of modifiers is cleared on the stack of this method only.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadMany(in ClaimContext claim, ref LineState line, ReadOnlySpan<string?> entries)
    {
        var seen = new ModifierSet(stackalloc ulong[ModifierSet.Words]);
        ref ModifierOverflow overflow = ref claim.Overflow;
        ulong place = overflow.Begin();
        for (int i = 0; i < entries.Length; i++)
        {
            if (!ModifierKey.TryParse(entries[i], out ModifierKey key))
                key = ReadUnusual(entries[i]);
            if (key.IsNone)
                continue;
            if (key == ModifierKey.Malformed || !seen.Add(key))
            {
                overflow.AddOther(new ModifierUse(key, i + 1));
                continue;
            }

            overflow.AddDistinct(new ModifierUse(key, i + 1));
            line.Modifiers |= claim.Data.Modifiers[key.Value].Bit;
        }

        overflow.End(place);
        line.ModifierEntries = place;
        line.Flags |= LineFlags.NeedsRules | LineFlags.ManyModifiers;
    }

    /// <summary>Reads an entry that is not two digits or upper-case letters as it is; none for a blank entry.</summary>
    private static ModifierKey ReadUnusual(string? text)
    {
        if (NormalText.IsBlank(text))
            return default;
        return ModifierKey.TryParse(NormalText.Read(text, stackalloc char[2]), out ModifierKey key) ? key : ModifierKey.Malformed;
    }
}
