using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Glossary;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the COD rules.</summary>
internal static class CodeMessages
{
    public static string Of(RuleSet rules, in FindingData data) => data.Rule switch
    {
        RuleId.COD101 => "The procedure code is missing or is not one: a code is four digits and a digit or letter, or a letter and four digits.",
        RuleId.COD102 => Unknown(rules, data),
        RuleId.COD103 => NotInForce(rules, data),
        _ => $"{Words.CodeFirst(data.Code)} is not paid separately to a practitioner {Words.On(data.Day)}: {Status((char)data.Kind)}.",
    };

    private static string Status(char status) => StatusWords.Of(status) is { } meaning ? $"fee schedule status {status}, {meaning}" : "by its fee schedule status";

    private static string Unknown(RuleSet rules, in FindingData data)
    {
        string name = rules.Release.Name;
        if (!rules.Release.IsComplete)
            return $"{Words.CodeFirst(data.Code)} is not in release {name}, which holds only part of all codes: no limit, policy, pair or add-on edit of it was checked.";
        if (data.Day < rules.Data.WindowFrom)
            return $"{Words.CodeFirst(data.Code)} is not in release {name}, which does not reach back to {Words.Date(data.Day)}: no limit, policy, pair or add-on edit of it was checked.";
        return data.Code.StartsWithLetter
            ? $"{Words.CodeFirst(data.Code)} is in no table of release {name}, which holds every HCPCS code there is."
            : $"{Words.CodeFirst(data.Code)} is in no table of release {name}. It may be mistyped, or a code that these tables do not list, such as a new laboratory code.";
    }

    private static string NotInForce(RuleSet rules, in FindingData data)
    {
        int code = rules.Data.FindCode(data.Code);
        if (code >= 0 && rules.Data.Codes[code].Has(CodeFlags.OwnDates))
        {
            CodeRecord record = rules.Data.Codes[code];
            return $"{data.Code} is in force {Words.Window(record.From, record.Through)}, and so not {Words.On(data.Day)}.";
        }

        return $"{Words.CodeFirst(data.Code)} is in no fee schedule or unit limit table in force {Words.On(data.Day)}; release {rules.Release.Name} knows it from other dates or from code edits.";
    }
}
