using CptRules.Data.Keys;
using CptRules.Explain;

namespace CptRules.Engine.State;

/// <summary>Reads the entries of a line's modifier list, whatever kind of list it is.</summary>
internal static class ModifierReader
{
    /// <summary>The most modifiers of a line: 837P SV101-3 to SV101-6, CMS-1500 24D.</summary>
    public const int MaxModifiers = 4;

    public static int Count(ClaimLine billed) => billed.Modifiers?.Count ?? 0;

    /// <summary>False for a null or blank entry. A malformed one gives a key of none.</summary>
    public static bool TryRead(ClaimLine billed, int index, out ModifierKey key)
    {
        key = default;
        string? text = billed.Modifiers[index];
        if (NormalText.IsBlank(text))
            return false;
        _ = ModifierKey.TryParse(NormalText.Read(text, stackalloc char[2]), out key);
        return true;
    }

    /// <summary>The first modifier of the line, by position, that is one of those in <paramref name="bits"/>.</summary>
    public static ModifierKey FirstOf(in ClaimContext claim, in LineState line, ulong bits)
    {
        ClaimLine billed = claim.Billed(line);
        int count = (line.Modifiers & bits) == 0 ? 0 : Count(billed);
        for (int i = 0; i < count; i++)
        {
            if (TryRead(billed, i, out ModifierKey key) && (claim.Data.Modifiers[key.Value].Bit & bits) != 0)
                return key;
        }

        return default;
    }

    /// <summary>Whether two lines have the same set of well-formed modifiers.</summary>
    public static bool SameSet(in ClaimContext claim, in LineState a, in LineState b)
    {
        if (a.Modifiers != b.Modifiers || a.ModifierSum != b.ModifierSum)
            return false;
        Span<ulong> first = stackalloc ulong[ModifierSet.Words];
        first.Clear();
        var setA = new ModifierSet(first);
        AddAll(claim.Billed(a), ref setA);
        Span<ulong> second = stackalloc ulong[ModifierSet.Words];
        second.Clear();
        var setB = new ModifierSet(second);
        AddAll(claim.Billed(b), ref setB);
        return first.SequenceEqual(second);
    }

    private static void AddAll(ClaimLine billed, ref ModifierSet set)
    {
        int count = Count(billed);
        for (int i = 0; i < count; i++)
        {
            if (TryRead(billed, i, out ModifierKey key) && !key.IsNone)
                set.Add(key);
        }
    }

    /// <summary>Scatters modifiers, so that sums of different sets differ; equal sums are compared in full.</summary>
    public static uint Mix(ModifierKey modifier)
    {
        uint value = modifier.Value * 0x9E37_79B9u;
        return value ^ (value >> 15);
    }
}
