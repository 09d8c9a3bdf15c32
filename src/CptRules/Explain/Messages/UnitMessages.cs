using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the UNT rules.</summary>
internal static class UnitMessages
{
    public static string Of(in FindingData data)
    {
        string code = Words.Code(data.Code);
        return data.Rule switch
        {
            RuleId.UNT201 => "The units are not valid: they must be more than 0, at most 9999999, and have at most three decimals.",
            RuleId.UNT211 => $"The line has {Units(data)} of {code}{(data.Days > 1 ? " a day" : "")}, and {Limit(data)} a line (MUE claim line limit, MAI 1). The whole line is denied.",
            RuleId.UNT212 => $"{Sum(data)}, and {Limit(data)} a day (MUE date of service limit set by policy, MAI 2, which no modifier or documentation lifts). All units of the day are denied, not only the excess.",
            RuleId.UNT213 => $"{Sum(data)}, and {Limit(data)} a day (MUE date of service limit from clinical data, MAI 3). All units of the day are denied, not only the excess; documentation of medical necessity may support payment on appeal.",
            _ => $"The {Words.Setting(data.Setting)} unit limit of {code} in force {Words.On(data.Day)} is {Words.Number(data.Limit)}: the service is not covered in this setting, whatever the units.",
        };
    }

    private static string Units(in FindingData data) => Words.Units(data.Units / 1000m);

    private static string Sum(in FindingData data) => data.Days > 1
        ? $"{Units(data)} of {Words.Code(data.Code)} fall on one of the {Words.Number(data.Days)} days that begin {Words.On(data.Day)}, {Over(data)}"
        : $"{Units(data)} of {Words.Code(data.Code)} fall {Words.On(data.Day)}, {Over(data)}";

    private static string Over(in FindingData data) => (UnitRole)data.OtherPosition switch
    {
        UnitRole.None => "over all lines of the provider that day",
        UnitRole.Alone => "on this line alone, as surgeons who share an operation are judged",
        _ => "over all lines of the provider that day in the same role (assistant, split care, 26, TC or side)",
    };

    private static string Limit(in FindingData data) =>
        $"the {Words.Setting(data.Setting)} table in force {Words.On(data.Day)} allows {Words.Number(data.Limit)}";
}
