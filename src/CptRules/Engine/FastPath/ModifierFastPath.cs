using System.Runtime.InteropServices;
using CptRules.Data;
using CptRules.Data.Keys;
using CptRules.Engine.State;

namespace CptRules.Engine.FastPath;

/// <summary>Reads the modifiers of a line if nothing is wrong with them by themselves or with each other: well-formed, in force, each once, at most four.</summary>
internal static class ModifierFastPath
{
    /// <summary>Whether there is nothing to read. Applications mostly leave an array.</summary>
    public static bool AreNone(IReadOnlyList<string>? modifiers) =>
        modifiers is string[] array ? array.Length == 0 : modifiers is null || modifiers.Count == 0;

    /// <returns>False if somebody must look closer.</returns>
    public static bool TryRead(RuleData data, IReadOnlyList<string> modifiers, int day, out ulong bits, out uint sum)
    {
        bits = 0;
        sum = 0;
        return modifiers switch
        {
            string[] array => TryRead(data, array, day, ref bits, ref sum),
            List<string> list => TryRead(data, CollectionsMarshal.AsSpan(list), day, ref bits, ref sum),
            _ => false,
        };
    }

    private static bool TryRead(RuleData data, ReadOnlySpan<string> modifiers, int day, ref ulong bits, ref uint sum)
    {
        if (modifiers.Length > ModifierReader.MaxModifiers)
            return false;
        ModifierRecord[] records = data.Modifiers;
        for (int i = 0; i < modifiers.Length; i++)
        {
            if (!ModifierKey.TryParse(modifiers[i], out ModifierKey key))
                return false;
            ref readonly ModifierRecord modifier = ref records[key.Value];
            if (!modifier.IsKnown || !modifier.IsInForce(day))
                return false;
            for (int j = 0; j < i; j++)
            {
                // Those before it have been parsed.
                _ = ModifierKey.TryParse(modifiers[j], out ModifierKey before);
                if (key == before || (modifier.HasConflicts && data.TryFindConflict(before, key, out _)))
                    return false;
            }

            bits |= modifier.Bit;
            sum += ModifierReader.Mix(key);
        }

        return true;
    }
}
