using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Data;

/// <summary>
/// For each code the rows of modifier scopes that may be about it, one bit a row. Codes have few different sets of rows, so a code's record
/// has a number of a set.
/// </summary>
/// <remarks>
/// A bit says that the row must be looked at: rows that depend on the fee schedule, the care setting or the bill type are tested by
/// <see cref="Applies"/>.
/// </remarks>
internal sealed class ModifierScopes
{
    private readonly RuleSections _sections;
    private readonly ulong[] _sets;
    private readonly ulong[] _bySetting = new ulong[BySetting.Count];

    /// <summary>Numbers the sets of rows, and writes the numbers and bits into the records of codes and modifiers.</summary>
    /// <exception cref="InvalidRuleSetException">There are more sets than numbers.</exception>
    public ModifierScopes(RuleData data, ModifierRecord[] modifiers)
    {
        _sections = data.Sections;
        for (int row = 0; row < _sections.Scopes.Length; row++)
        {
            foreach (ushort modifier in _sections.ScopeModifiersOf(row))
                modifiers[modifier].Scopes |= 1UL << row;
            for (int setting = 0; setting < _bySetting.Length; setting++)
            {
                if (_sections.Scopes[row].Settings.Contains((CareSetting)setting))
                    _bySetting[setting] |= 1UL << row;
            }
        }

        ulong[] rows = RowsOf(data);
        var numbers = new Dictionary<ulong, ushort>();
        for (int code = 0; code < rows.Length; code++)
        {
            if (!numbers.TryGetValue(rows[code], out ushort number))
            {
                if (numbers.Count > ushort.MaxValue)
                    ThrowSets();
                numbers.Add(rows[code], number = (ushort)numbers.Count);
            }

            data.Codes[code].Scopes = number;
        }

        _sets = new ulong[Math.Max(1, numbers.Count)];
        foreach ((ulong set, ushort number) in numbers)
            _sets[number] = set;
    }

    /// <summary>A set of rows by its number.</summary>
    public ulong this[ushort number] => _sets[number];

    /// <summary>The rows of a care setting.</summary>
    public ulong In(CareSetting setting) => _bySetting[(int)setting];

    /// <summary>The rows that may be about a code that the rule set does not have.</summary>
    public ulong Of(CodeKey key)
    {
        ulong rows = 0;
        for (int row = 0; row < _sections.Scopes.Length; row++)
        {
            if (Matches(_sections.Scopes[row].Test, CodeRangeEntry.Contain(_sections.ScopeRangesOf(row), key)))
                rows |= 1UL << row;
        }

        return rows;
    }

    /// <summary>Whether a row that may be about a code applies to a line of it.</summary>
    /// <param name="billClass">The first two digits of the bill type; 0 where the care setting has none.</param>
    public static bool Applies(RuleSections sections, int row, byte billClass, in MpfsPolicyEntry policy)
    {
        ref readonly ModifierScopeEntry entry = ref sections.Scopes[row];
        return !sections.ScopeBillClassesOf(row).Contains(billClass)
            && (entry.Test != ScopeTest.Bilateral
                || ((policy.Rows & MpfsRowsPresent.Base) != 0 && policy.Bilateral == entry.Bilateral));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong[] RowsOf(RuleData data)
    {
        ulong[] rows = new ulong[data.Codes.Length];
        for (int row = 0; row < _sections.Scopes.Length; row++)
        {
            ulong bit = 1UL << row;
            bool unlisted = Matches(_sections.Scopes[row].Test, isListed: false);
            if (unlisted)
            {
                for (int code = 0; code < rows.Length; code++)
                    rows[code] |= bit;
            }

            bool listed = Matches(_sections.Scopes[row].Test, isListed: true);
            if (listed == unlisted)
                continue;
            foreach (ref readonly CodeRangeEntry range in _sections.ScopeRangesOf(row))
            {
                CodeKey last = range.Range.Last;
                for (CodeKey key = range.Range.First; key.Value <= last.Value; key = key.Next)
                {
                    int code = data.FindCode(key);
                    if (code >= 0)
                        rows[code] = listed ? rows[code] | bit : rows[code] & ~bit;
                }
            }
        }

        return rows;
    }

    private static bool Matches(ScopeTest test, bool isListed) => test switch
    {
        ScopeTest.Codes => isListed,
        ScopeTest.OtherCodes => !isListed,
        _ => true,
    };

    [DoesNotReturn]
    private static void ThrowSets() => SectionReader.Throw(
        $"Section {SectionId.ModifierScopes}: the codes have more than {ushort.MaxValue + 1} sets of rows.",
        nameof(SectionId.ModifierScopes));
}
