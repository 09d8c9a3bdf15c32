using CptRules.Explain.Details;

namespace CptRules.Explain.Messages;

/// <summary>The message of HIS901.</summary>
internal static class HistoryMessages
{
    public static string Of(in FindingView finding)
    {
        string visit = finding.Data.Repeat.Other.IsNone ? "a visit" : $"the visit {finding.Data.Repeat.Other}";
        return $"{Words.CodeFirst(finding.Data.Code)} {Words.On(finding.Data.Day)} is a visit of a new patient, but {visit} by the same "
            + $"provider is on {Words.Line(finding.Data.OtherLine)}, within the three years before. The payer may deny it, because the "
            + "patient is not new.";
    }
}
