using CptRules.Compiler.Rows;
using CptRules.Data;
using CptRules.Data.Entries;

namespace CptRules.Compiler.Diff;

/// <summary>A unit limit as rules judge by it; the published rationale is reworded from time to time, which makes no other limit.</summary>
internal readonly record struct UnitLimitValue(int Limit, int Mai)
{
    /// <summary>The limit of a code in a MUE table; null without a row. The code may be -1.</summary>
    public static UnitLimitValue? Of(RuleData data, int code, int table)
    {
        ushort row = code < 0 ? (ushort)0 : data.MueRow(code, table);
        if (row == 0)
            return null;
        MueValueEntry value = data.Sections.MueValues[row];
        return new(value.Limit, (int)value.Mai);
    }
}
