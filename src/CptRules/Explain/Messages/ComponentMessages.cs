using CptRules.Explain.Details;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the CMP rules.</summary>
internal static class ComponentMessages
{
    public static string Of(in FindingView finding)
    {
        string code = Words.CodeFirst(finding.Data.Code);
        string other = Words.Line(finding.Data.OtherLine);
        string day = Words.On(finding.Data.Day);
        return finding.Data.Rule == RuleId.CMP902
            ? $"{code} is a second anesthesia code {day}, in addition to {Other(finding)} on {other}. "
                + "One anesthesia code is paid for one session, so the payer may deny the other."
            : $"{code} is billed twice {day}, here and on {other}: once as a whole, and once as its professional (26) or technical (TC) "
                + "part. The whole includes both parts, so the payer denies the second one as a duplicate.";
    }

    private static string Other(in FindingView finding) =>
        finding.Data.Repeat.Other.IsNone ? "that" : finding.Data.Repeat.Other.ToString();
}
