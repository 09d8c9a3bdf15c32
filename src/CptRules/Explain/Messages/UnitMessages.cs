using CptRules.Data.Keys;
using CptRules.Explain.Details;
using CptRules.Explain.Glossary;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the UNT rules.</summary>
internal static class UnitMessages
{
    public static string Of(in FindingView finding) => finding.Data.Rule switch
    {
        RuleId.UNT201 => "The units are not valid: they must be more than 0 and at most 9999999, with at most three decimals. "
            + "The payer returns such a line as incomplete.",
        RuleId.UNT202 => $"The line bills minutes of {Words.Code(finding.Data.Code)}, which is not an anesthesia code. "
            + "Only anesthesia time is billed in minutes. The payer returns a line without units of service.",
        RuleId.UNT211 => $"The line has {Units(finding)}{(finding.Data.Days > 1 ? " a day" : "")} {Words.On(finding.Data.Day)}, "
            + $"but {Limit(finding)} for one line (MUE, MAI 1). The payer denies the whole line, not only the excess.{Half(finding)}",
        RuleId.UNT212 => $"{Sum(finding)}, but {Limit(finding)} a day (MUE, MAI 2: set by policy). "
            + $"The payer denies all units of the day{NoException(finding)}.{Half(finding)}",
        RuleId.UNT213 => $"{Sum(finding)}, but {Limit(finding)} a day (MUE, MAI 3: from clinical data). "
            + $"The payer denies all units of the day, not only the excess.{Half(finding)}",
        _ => ZeroLimit(finding),
    };

    private static string ZeroLimit(in FindingView finding)
    {
        string limit = $"The {Words.Setting(finding.Data.Setting)} unit limit of {Words.Code(finding.Data.Code)} "
            + $"in force {Words.On(finding.Data.Day)} is {Words.Number(finding.Data.Unit.Limit)}";
        IReadOnlyList<CareSetting> payableIn = finding.Data.Unit.PayableIn.ToList();
        return payableIn.Count == 0
            ? $"{limit}: the service is not paid in this setting. The payer denies any number of units."
            : $"{limit}, so this payer denies any number of units. {SettingWords.PaidIn(payableIn)}";
    }

    private static string Units(in FindingView finding) =>
        $"{Words.Units(finding.Data.Unit.Units / 1000m)} of {Words.Code(finding.Data.Code)}";

    private static string Sum(in FindingView finding)
    {
        string day = finding.Data.Days > 1
            ? $"on one of the {Words.Number(finding.Data.Days)} days from {Words.Date(finding.Data.Day)}"
            : Words.On(finding.Data.Day);
        return finding.Data.Unit.Role switch
        {
            UnitRole.None when finding.Data.Unit.IsBothSides =>
                $"A left and a right line of the provider bill {Units(finding)} {day}",
            UnitRole.None => $"The lines of the provider bill {Units(finding)} {day}",
            UnitRole.Alone => $"The line bills {Units(finding)} {day} (surgeons who share an operation are counted separately)",
            _ => $"The lines of the provider in the same role (assistant, split care, 26, TC or side) bill {Units(finding)} {day}",
        };
    }

    private static string Limit(in FindingView finding) =>
        $"the {Words.Setting(finding.Data.Setting)} limit is {Words.Number(finding.Data.Unit.Limit)}";

    // A left and a right line may be billed as one line with modifier 50.
    private static string NoException(in FindingView finding) =>
        finding.Data.Unit.IsBothSides ? "" : ", and no modifier or documentation changes that";

    private static string Half(in FindingView finding) => finding.Data.Unit.IsHalfRoundedUp
        ? " That is not certain: half a unit a day was rounded up, and CMS does not say which way a half is rounded."
        : "";
}
