using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Explain.Details;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the COD rules.</summary>
internal static class CodeMessages
{
    private const string NotChecked = "Its unit limits, policy, code pairs and add-on edits were not checked.";

    public static string Of(in FindingView finding) => finding.Data.Rule switch
    {
        RuleId.COD101 => "The procedure code is missing or malformed: a code is four digits and a digit or letter, "
            + "or a letter and four digits. The payer returns such a line as incomplete.",
        RuleId.COD102 => Unknown(finding),
        RuleId.COD103 => NotInForce(finding),
        RuleId.COD105 => NotCovered(finding),
        _ => NotPayable(finding),
    };

    private static string Unknown(in FindingView finding)
    {
        string code = Words.CodeFirst(finding.Data.Code);
        string name = finding.Release.Name;
        if (!finding.Release.IsComplete)
            return $"{code} is not in release {name}, which contains only part of all codes. {NotChecked}";
        if (finding.Data.Day < finding.Tables.WindowFrom)
            return $"{code} is not in release {name}, which does not go back to {Words.Date(finding.Data.Day)}. {NotChecked}";
        if (finding.MayBeNewer)
            return $"{code} is not in release {name}. It may be mistyped, or newer than the tables, which are older than "
                + $"{Words.Date(finding.Data.Day)}.";
        return finding.Data.Code.StartsWithLetter
            ? $"{code} is not in release {name}, which contains every published HCPCS code. The payer denies an invalid code."
            : $"{code} is not in release {name}. "
                + "It may be mistyped, or a code that these tables do not list, such as a new laboratory code.";
    }

    private static string NotInForce(in FindingView finding)
    {
        CodeRecord record = finding.Code;
        if (record.Has(CodeFlags.OwnDates))
        {
            string dates = Words.EndedOrBegins(record.From, record.Through, finding.Data.Day);
            return $"{Words.CodeFirst(finding.Data.Code)} {dates} and is not valid {Words.On(finding.Data.Day)}. "
                + "The payer denies a code that is not valid on the date of service.";
        }

        return $"{Words.CodeFirst(finding.Data.Code)} is in no fee schedule and no unit limit table in force {Words.On(finding.Data.Day)}. "
            + $"Release {finding.Release.Name} knows the code only from other dates or from code edits.";
    }

    private static string NotPayable(in FindingView finding)
    {
        string code = Words.CodeFirst(finding.Data.Code);
        string day = Words.On(finding.Data.Day);
        if (finding.Data.CodeStatus.IsReportingOnly)
            return $"{code} is a reporting-only code. No payment is expected for it {day}.";
        char status = (char)finding.Data.CodeStatus.Status;
        string reason = StatusWords.Of(status) is { } meaning
            ? $"Fee schedule status {status} means {meaning}."
            : "Its fee schedule status does not allow payment.";
        return $"{code} is not paid separately to a practitioner {day}. {reason}";
    }

    private static string NotCovered(in FindingView finding)
    {
        char coverage = (char)finding.Data.CodeStatus.Status;
        string reason = CoverageWords.Of(coverage) is { } meaning ? $"HCPCS coverage code {coverage}: {meaning}." : "";
        return $"{Words.CodeFirst(finding.Data.Code)} is not covered by Medicare {Words.On(finding.Data.Day)}. "
            + $"{reason}{(reason.Length > 0 ? " " : "")}The payer denies the line.";
    }
}
