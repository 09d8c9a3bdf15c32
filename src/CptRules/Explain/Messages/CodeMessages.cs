using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Glossary;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the COD rules.</summary>
internal static class CodeMessages
{
    public static string Of(in FindingView finding) => finding.Data.Rule switch
    {
        RuleId.COD101 => "The procedure code is missing or is not one: a code is four digits and a digit or letter, or a letter and four digits.",
        RuleId.COD102 => Unknown(finding),
        RuleId.COD103 => NotInForce(finding),
        _ => $"{Words.CodeFirst(finding.Data.Code)} is not paid separately to a practitioner {Words.On(finding.Data.Day)}: {Status((char)finding.Data.CodeStatus.Status)}.",
    };

    private static string Status(char status) => StatusWords.Of(status) is { } meaning ? $"fee schedule status {status}, {meaning}" : "by its fee schedule status";

    private static string Unknown(in FindingView finding)
    {
        string name = finding.Release.Name;
        if (!finding.Release.IsComplete)
            return $"{Words.CodeFirst(finding.Data.Code)} is not in release {name}, which holds only part of all codes: no limit, policy, pair or add-on edit of it was checked.";
        if (finding.Data.Day < finding.Tables.WindowFrom)
            return $"{Words.CodeFirst(finding.Data.Code)} is not in release {name}, which does not reach back to {Words.Date(finding.Data.Day)}: no limit, policy, pair or add-on edit of it was checked.";
        return finding.Data.Code.StartsWithLetter
            ? $"{Words.CodeFirst(finding.Data.Code)} is in no table of release {name}, which holds every HCPCS code there is."
            : $"{Words.CodeFirst(finding.Data.Code)} is in no table of release {name}. It may be mistyped, or a code that these tables do not list, such as a new laboratory code.";
    }

    private static string NotInForce(in FindingView finding)
    {
        CodeRecord record = finding.Code;
        if (record.Has(CodeFlags.OwnDates))
        {
            return $"{finding.Data.Code} is in force {Words.Window(record.From, record.Through)}, and so not {Words.On(finding.Data.Day)}.";
        }

        return $"{Words.CodeFirst(finding.Data.Code)} is in no fee schedule or unit limit table in force {Words.On(finding.Data.Day)}; release {finding.Release.Name} knows it from other dates or from code edits.";
    }
}
