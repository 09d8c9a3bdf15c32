using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Details;

/// <summary>Makes the public details of a finding from what the engine wrote.</summary>
internal static class FindingDetailsReader
{
    public static FindingDetails Of(in FindingView finding) => finding.Data.Family switch
    {
        RuleFamily.Cod when finding.Data.Rule == RuleId.COD104 => new() { Status = ((char)finding.Data.CodeStatus.Status).ToString() },
        RuleFamily.Unt when finding.Data.Rule != RuleId.UNT201 => OfUnits(finding.Data.Unit),
        RuleFamily.Mod => OfModifier(finding),
        RuleFamily.Ptp => OfPair(finding.Data),
        RuleFamily.Aoc when finding.Data.Rule is RuleId.AOC301 or RuleId.AOC302 =>
            new() { AddOnType = finding.Data.AddOn.Type, Primaries = AddOnPrimaries.Of(finding) },
        _ => new(),
    };

    private static FindingDetails OfUnits(in UnitFinding units) => new()
    {
        Limit = units.Limit,
        Units = units.Units / 1000m,
        Mai = units.Mai,
    };

    private static FindingDetails OfModifier(in FindingView finding)
    {
        ModifierFinding modifier = finding.Data.Modifier;
        return new()
        {
            Modifier = Text(modifier.Modifier),
            ModifierPosition = modifier.Position > 0 ? modifier.Position : null,
            ConflictsWith = Text(modifier.ConflictsWith),
            OneOf = finding.Data.Rule == RuleId.MOD411 ? RequiredModifiers.Of(finding) : null,
        };
    }

    private static FindingDetails OfPair(in FindingData data) => new()
    {
        Indicator = data.Pair.Indicator,
        Column1 = data.Pair.Column1.ToString(),
        Column2 = data.Code.ToString(),
        Modifier = Text(data.Pair.BypassModifier),
        OnLine = data.Pair.BypassColumn switch
        {
            1 => Finding.LineOf(data.OtherLine),
            2 => Finding.LineOf(data.Line),
            _ => null,
        },
    };

    private static string? Text(ModifierKey modifier) => modifier.IsNone ? null : modifier.ToString();
}
