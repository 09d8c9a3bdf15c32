using CptRules.Explain.Details;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the DUP, STA and GLO rules.</summary>
internal static class RepeatMessages
{
    public static string Duplicate(in FindingView finding) =>
        $"The line bills the same service as {Words.Line(finding.Data.OtherLine)}: the same code, provider, dates and modifiers "
        + $"({Words.Code(finding.Data.Code)} {Words.On(finding.Data.Day)}). Payers deny the second of two such lines.";

    public static string PaidOnlyAlone(in FindingView finding) =>
        $"{Words.CodeFirst(finding.Data.Code)} is paid only if no other service is payable to the provider for the day (status T). "
        + $"Another payable service is billed {Words.On(finding.Data.Day)}.";

    public static string VisitInGlobalPeriod(in FindingView finding)
    {
        string procedure = finding.Data.Repeat.Other.IsNone ? "the procedure" : finding.Data.Repeat.Other.ToString();
        return $"The visit {Words.Code(finding.Data.Code)} {Words.On(finding.Data.Day)} is in the global period of {procedure} "
            + $"on {Words.Line(finding.Data.OtherLine)}, whose payment includes related visits. "
            + "No modifier on the line reports that the visit was unrelated or separate.";
    }

    public static string ProcedureInGlobalPeriod(in FindingView finding)
    {
        string procedure = finding.Data.Repeat.Other.IsNone ? "the procedure" : finding.Data.Repeat.Other.ToString();
        return $"{Words.CodeFirst(finding.Data.Code)} {Words.On(finding.Data.Day)} is in the global period of {procedure} "
            + $"on {Words.Line(finding.Data.OtherLine)}, whose payment includes related care. "
            + "No modifier on the line reports that the procedure was planned, a return to surgery, or unrelated.";
    }
}
