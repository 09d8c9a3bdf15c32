using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Details;

/// <summary>Makes the public details of a finding from what the engine wrote.</summary>
internal static class FindingDetailsReader
{
    public static FindingDetails Of(in FindingView finding) => finding.Data.Family switch
    {
        RuleFamily.Lin when finding.Data.Rule is RuleId.LIN104 or RuleId.LIN105 => new() { Tables = TableStatuses.Of(finding) },
        RuleFamily.Cod when finding.Data.Rule is RuleId.COD104 or RuleId.COD105 =>
            new() { Status = ((char)finding.Data.CodeStatus.Status).ToString() },
        RuleFamily.Unt when finding.Data.Rule is not (RuleId.UNT201 or RuleId.UNT202) => OfUnits(finding.Data.Unit),
        RuleFamily.Mod => OfModifier(finding),
        RuleFamily.Ptp => OfPair(finding),
        RuleFamily.Aoc when finding.Data.Rule is RuleId.AOC301 or RuleId.AOC302 =>
            new() { AddOnType = finding.Data.AddOn.Type, Primaries = AddOnPrimaries.Of(finding) },
        RuleFamily.Ops => OfOutpatient(finding),
        RuleFamily.Dme => new() { Needs = EquipmentModifiers.Of(finding) },
        RuleFamily.Pos => OfPlace(finding),
        _ => new(),
    };

    private static FindingDetails OfOutpatient(in FindingView finding) => new()
    {
        Status = finding.Data.Outpatient.Status.ToString(),
        UseCodes = finding.Data.Rule == RuleId.OPS102 && Replacements.Codes(finding) is { Count: > 0 } codes ? codes : null,
    };

    private static FindingDetails OfPlace(in FindingView finding) => new()
    {
        Place = PlaceText.ToText(finding.Data.AtPlace.Place),
        Modifier = Text(finding.Data.AtPlace.Modifier),
    };

    private static FindingDetails OfUnits(in UnitFinding units) => new()
    {
        Limit = units.Limit,
        Units = units.Units / 1000m,
        Mai = units.Mai,
        PayableIn = units.PayableIn == CareSettings.None ? null : units.PayableIn.ToList(),
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
            Needs = NeededModifiers.Of(finding),
        };
    }

    private static FindingDetails OfPair(in FindingView finding) => new()
    {
        Indicator = finding.Data.Pair.Indicator,
        Column1 = finding.Column1.ToString(),
        Column2 = finding.Column2.ToString(),
        Modifier = Text(finding.Data.Pair.BypassModifier),
        OnLine = finding.Data.Pair.BypassColumn switch
        {
            1 => Finding.LineOf(finding.Data.OtherLine),
            2 => Finding.LineOf(finding.Data.Line),
            _ => null,
        },
    };

    private static string? Text(ModifierKey modifier) => modifier.IsNone ? null : modifier.ToString();
}
