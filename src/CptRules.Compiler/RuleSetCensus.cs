using System.Globalization;
using CptRules.Data;

namespace CptRules.Compiler;

/// <summary>What a rule set holds, in numbers.</summary>
internal sealed record RuleSetCensus(int Codes, int Modifiers, int UnitLimitTables, int PolicyTables, int Pairs, int AddOnEdits)
{
    public static RuleSetCensus Of(RuleSet rules)
    {
        RuleData data = rules.Data;
        return new(
            data.Codes.Length,
            data.Sections.Modifiers.Length,
            data.Sections.MueTables.Length,
            data.Sections.MpfsTables.Length,
            (data.PairsOf(CareSetting.Practitioner)?.Count ?? 0) + (data.PairsOf(CareSetting.OutpatientHospital)?.Count ?? 0),
            data.AddOns.Length);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Codes:#,##0} codes, {Modifiers:#,##0} modifiers, {UnitLimitTables} MUE tables, {PolicyTables} MPFS tables, {Pairs:#,##0} PTP pairs, {AddOnEdits:#,##0} add-on edits");
}
