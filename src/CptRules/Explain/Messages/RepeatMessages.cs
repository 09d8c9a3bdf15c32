using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the DUP, STA and GLO rules.</summary>
internal static class RepeatMessages
{
    public static string Duplicate(in FindingView finding) =>
        $"The line bills the same service as {Words.Line(finding.Data.OtherLine)}: the same code, provider, dates and modifiers ({Words.Code(finding.Data.Code)} {Words.On(finding.Data.Day)}).";

    public static string PaidOnlyAlone(in FindingView finding) =>
        $"{Words.CodeFirst(finding.Data.Code)} is paid only if nothing else is payable to the provider for the day (status T), and another payable service is there {Words.On(finding.Data.Day)}.";

    public static string VisitInGlobalPeriod(in FindingView finding) =>
        $"The visit {Words.Code(finding.Data.Code)} {Words.On(finding.Data.Day)} falls within the global period of {(finding.Data.Repeat.Procedure.IsNone ? "the procedure" : finding.Data.Repeat.Procedure.ToString())} on {Words.Line(finding.Data.OtherLine)}, whose payment includes related visits. Nothing on the line says that it was unrelated or separate.";
}
