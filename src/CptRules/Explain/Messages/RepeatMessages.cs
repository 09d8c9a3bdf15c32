using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the DUP, STA and GLO rules.</summary>
internal static class RepeatMessages
{
    public static string Duplicate(in FindingData data) =>
        $"The line bills the same service as {Words.Line(data.Related)}: the same code, provider, dates and modifiers ({Words.Code(data.Code)} {Words.On(data.Day)}).";

    public static string PaidOnlyAlone(in FindingData data) =>
        $"{Words.CodeFirst(data.Code)} is paid only if nothing else is payable to the provider for the day (status T), and another payable service is there {Words.On(data.Day)}.";

    public static string VisitInGlobalPeriod(in FindingData data) =>
        $"The visit {Words.Code(data.Code)} {Words.On(data.Day)} falls within the global period of {(data.RelatedCode.IsNone ? "the procedure" : data.RelatedCode.ToString())} on {Words.Line(data.Related)}, whose payment includes related visits. Nothing on the line says that it was unrelated or separate.";
}
