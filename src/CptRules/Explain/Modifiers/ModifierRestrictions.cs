using System.Globalization;
using System.Numerics;
using CptRules.Data;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Explain.Modifiers;

/// <summary>Reads where a modifier does not belong.</summary>
internal static class ModifierRestrictions
{
    /// <param name="data">The rule set.</param>
    /// <param name="rows">The rows of modifier scopes that name the modifier, one bit each.</param>
    public static IReadOnlyList<ModifierRestriction> Of(RuleData data, ulong rows)
    {
        var restrictions = new List<ModifierRestriction>();
        for (; rows != 0; rows &= rows - 1)
            restrictions.Add(Of(data, BitOperations.TrailingZeroCount(rows)));
        return restrictions.AsReadOnly();
    }

    private static ModifierRestriction Of(RuleData data, int row)
    {
        ModifierScopeEntry entry = data.Sections.Scopes[row];
        IReadOnlyList<string> codes = CodeRangeNames.Of(data.Sections.ScopeRangesOf(row));
        return new((Severity)entry.Severity, data.Text[entry.Why] ?? "")
        {
            Settings = entry.Settings.ToList(),
            Codes = entry.Test == ScopeTest.Codes ? codes : null,
            ExceptCodes = entry.Test == ScopeTest.OtherCodes ? codes : null,
            Bilateral = entry.Test == ScopeTest.Bilateral ? ((char)entry.Bilateral).ToString() : null,
            ExceptBillTypes = Array.AsReadOnly(Array.ConvertAll(data.Sections.ScopeBillClassesOf(row).ToArray(), BillType)),
        };
    }

    private static string BillType(byte billClass) => billClass.ToString(CultureInfo.InvariantCulture);
}
