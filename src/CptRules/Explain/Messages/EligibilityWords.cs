using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Details;

namespace CptRules.Explain.Messages;

/// <summary>Explains why the policy of a code does not allow a modifier (MOD404), as the end of a sentence.</summary>
internal static class EligibilityWords
{
    /// <summary>": " and the reason, or a sentence of its own for a row of data.</summary>
    public static string Of(in FindingView finding) => ScopeOf(finding) is { } sentence ? $". {sentence}" : $": {Reason(finding)}.";

    // The words of a row are reviewed with the row: one sentence.
    private static string? ScopeOf(in FindingView finding)
    {
        int row = finding.Data.Modifier.Row;
        bool hasRow = finding.Data.Modifier.Reason == EligibilityReason.Scope && (uint)row < (uint)finding.Tables.Sections.Scopes.Length;
        string? why = hasRow ? finding.Tables.Text[finding.Tables.Sections.Scopes[row].Why] : null;
        return string.IsNullOrWhiteSpace(why) ? null : $"{why.Trim().TrimEnd('.')}.";
    }

    private static string Reason(in FindingView finding)
    {
        MpfsPolicyEntry policy = finding.Policy;
        return finding.Data.Modifier.Reason switch
        {
            EligibilityReason.NotVisit => "it is for visits and other evaluation services only",
            EligibilityReason.OnVisit => "it is not for visits",
            EligibilityReason.AddOn => "add-on codes are exempt from the multiple procedure reduction",
            EligibilityReason.NoProfessionalComponent =>
                $"the service has no separate professional component{Indicator("PC/TC", policy.PcTc)}",
            EligibilityReason.NoTechnicalComponent =>
                $"the service has no separate technical component{Indicator("PC/TC", policy.PcTc)}",
            EligibilityReason.NotBilateral =>
                $"the fee schedule does not pay it as a bilateral procedure{Indicator("bilateral", policy.Bilateral)}",
            EligibilityReason.NoMultipleProcedureReduction =>
                $"no multiple procedure reduction applies to it{Indicator("multiple procedure", policy.MultipleProcedures)}",
            EligibilityReason.NoSplitCare =>
                "its payment is not split into care before, during and after surgery, as that of codes with 010, 090 or YYY global days is",
            EligibilityReason.CoSurgeonsNotAllowed => $"co-surgeons are not paid for it{Indicator("co-surgeon", policy.CoSurgeons)}",
            EligibilityReason.CoSurgeonsNeedDocumentation =>
                $"co-surgeons are paid only if documentation supports the need{Indicator("co-surgeon", policy.CoSurgeons)}",
            EligibilityReason.TeamNotAllowed => $"a surgical team is not paid for it{Indicator("team surgery", policy.TeamSurgery)}",
            EligibilityReason.TeamNeedsDocumentation =>
                $"a surgical team is paid only if documentation supports the need{Indicator("team surgery", policy.TeamSurgery)}",
            EligibilityReason.AssistantNotAllowed =>
                $"an assistant at surgery is not paid for it{Indicator("assistant", policy.AssistantSurgeon)}",
            EligibilityReason.AssistantNeedsDocumentation =>
                $"an assistant at surgery is paid only if documentation supports the need{Indicator("assistant", policy.AssistantSurgeon)}",
            _ => "the policy of the code does not allow it",
        };
    }

    private static string Indicator(string name, byte value) =>
        value is >= (byte)'!' and <= (byte)'~' ? $" (fee schedule {name} indicator {(char)value})" : "";
}
