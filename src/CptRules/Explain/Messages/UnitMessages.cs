using CptRules.Explain.Details;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the UNT rules.</summary>
internal static class UnitMessages
{
    public static string Of(in FindingView finding) => finding.Data.Rule switch
    {
        RuleId.UNT201 => "The units are not valid: they must be more than 0 and at most 9999999, with at most three decimals. "
            + "The payer returns such a line as incomplete.",
        RuleId.UNT211 => $"The line has {Units(finding)} of {Words.Code(finding.Data.Code)}{(finding.Data.Days > 1 ? " a day" : "")}, "
            + $"but {Limit(finding)} for one line (MUE, MAI 1). The payer denies the whole line, not only the excess.",
        RuleId.UNT212 => $"{Sum(finding)}, but {Limit(finding)} a day (MUE, MAI 2: set by policy). "
            + "The payer denies all units of the day, and no modifier or documentation changes that.",
        RuleId.UNT213 => $"{Sum(finding)}, but {Limit(finding)} a day (MUE, MAI 3: from clinical data). "
            + "The payer denies all units of the day, not only the excess; an appeal with documentation of medical necessity may succeed.",
        _ => $"The {Words.Setting(finding.Data.Setting)} unit limit of {Words.Code(finding.Data.Code)} "
            + $"in force {Words.On(finding.Data.Day)} is {Words.Number(finding.Data.Unit.Limit)}: "
            + "the service is not covered in this setting. The payer denies it whatever the units.",
    };

    private static string Units(in FindingView finding) => Words.Units(finding.Data.Unit.Units / 1000m);

    private static string Sum(in FindingView finding)
    {
        string units = $"{Units(finding)} of {Words.Code(finding.Data.Code)}";
        string day = finding.Data.Days > 1
            ? $"one of the {Words.Number(finding.Data.Days)} days from {Words.Date(finding.Data.Day)}"
            : Words.Date(finding.Data.Day);
        return $"{units} {(finding.Data.Unit.Units == 1000 ? "is" : "are")} billed on {day}, {Over(finding.Data.Unit.Role)}";
    }

    private static string Over(UnitRole role) => role switch
    {
        UnitRole.None => "over all lines of the provider",
        UnitRole.Alone => "on this line alone, since surgeons who share an operation are counted one by one",
        _ => "over all lines of the provider in the same role (assistant, split care, 26, TC or side)",
    };

    private static string Limit(in FindingView finding) =>
        $"the {Words.Setting(finding.Data.Setting)} limit in force {Words.On(finding.Data.Day)} is {Words.Number(finding.Data.Unit.Limit)}";
}
