using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the UNT rules.</summary>
internal static class UnitMessages
{
    public static string Of(in FindingView finding)
    {
        string code = Words.Code(finding.Data.Code);
        return finding.Data.Rule switch
        {
            RuleId.UNT201 => "The units are not valid: they must be more than 0, at most 9999999, and have at most three decimals.",
            RuleId.UNT211 => $"The line has {Units(finding)} of {code}{(finding.Data.Days > 1 ? " a day" : "")}, and {Limit(finding)} a line (MUE claim line limit, MAI 1). The whole line is denied.",
            RuleId.UNT212 => $"{Sum(finding)}, and {Limit(finding)} a day (MUE date of service limit set by policy, MAI 2, which no modifier or documentation lifts). All units of the day are denied, not only the excess.",
            RuleId.UNT213 => $"{Sum(finding)}, and {Limit(finding)} a day (MUE date of service limit from clinical data, MAI 3). All units of the day are denied, not only the excess; documentation of medical necessity may support payment on appeal.",
            _ => $"The {Words.Setting(finding.Data.Setting)} unit limit of {code} in force {Words.On(finding.Data.Day)} is {Words.Number(finding.Data.Unit.Limit)}: the service is not covered in this setting, whatever the units.",
        };
    }

    private static string Units(in FindingView finding) => Words.Units(finding.Data.Unit.Units / 1000m);

    private static string Sum(in FindingView finding) => finding.Data.Days > 1
        ? $"{Units(finding)} of {Words.Code(finding.Data.Code)} fall on one of the {Words.Number(finding.Data.Days)} days that begin {Words.On(finding.Data.Day)}, {Over(finding)}"
        : $"{Units(finding)} of {Words.Code(finding.Data.Code)} fall {Words.On(finding.Data.Day)}, {Over(finding)}";

    private static string Over(in FindingView finding) => finding.Data.Unit.Role switch
    {
        UnitRole.None => "over all lines of the provider that day",
        UnitRole.Alone => "on this line alone, as surgeons who share an operation are judged",
        _ => "over all lines of the provider that day in the same role (assistant, split care, 26, TC or side)",
    };

    private static string Limit(in FindingView finding) =>
        $"the {Words.Setting(finding.Data.Setting)} table in force {Words.On(finding.Data.Day)} allows {Words.Number(finding.Data.Unit.Limit)}";
}
