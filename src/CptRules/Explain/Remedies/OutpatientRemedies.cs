using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the OPS rules.</summary>
internal static class OutpatientRemedies
{
    public static Remedy Of(in FindingView finding)
    {
        string code = Words.Code(finding.Data.Code);
        string line = FindingRemedies.Line(finding);
        if (finding.Data.Outpatient.IsReportingOnly)
            return CoverageRemedies.ReportOnly(finding);
        return finding.Data.Rule switch
        {
            RuleId.OPS101 => new(
                RemedyKind.BillElsewhere,
                $"Bill {code} on an inpatient claim if the patient was admitted. If the patient died before admission or was transferred "
                + $"in an emergency, append CA to {line} where the record supports it.",
                finding.Data.Line) { Modifiers = EligibleModifiers.Among(finding, "CA") },
            RuleId.OPS102 => OtherCode(finding, code),
            RuleId.OPS103 when Replacements.Codes(finding).Count > 0 => OtherCode(finding, code),
            RuleId.OPS103 => CoverageRemedies.BillPatient(finding),
            RuleId.OPS104 => Elsewhere(
                finding, $"Check with the payer how to bill {code}, or bill another code that describes the item and has a price."),
            RuleId.OPS105 => Elsewhere(
                finding, $"Bill {code} to the payer that covers it, or bill another code that describes the service to hospitals."),
            RuleId.OPS106 => Elsewhere(
                finding, $"Bill {code} as {Glossary.SettingWords.Claim(CareSetting.DmeSupplier)} if you are enrolled as a supplier."),
            RuleId.OPS107 => FindingRemedies.AppendModifier(
                finding,
                $"Append 25 to {line} only if documentation supports a visit beyond the usual care before and after the procedure on "
                + $"{Words.Line(finding.Data.Outpatient.ProcedureLine)}. Otherwise remove the visit.",
                EligibleModifiers.Among(finding, "25")),
            _ => FindingRemedies.ByHand(
                finding,
                RemedyKind.CorrectCode,
                "Add the line of the procedure or visit that the packaged services belong to, if it is missing. "
                + "If there was none, the claim receives no payment."),
        };
    }

    private static Remedy OtherCode(in FindingView finding, string code)
    {
        IReadOnlyList<string> use = Replacements.InWords(finding);
        string text = use.Count == 0
            ? $"Bill the code that OPPS uses for the service instead of {code}."
            : $"Bill {Words.OneOf(use)}, which Medicare uses for the service, instead of {code}.";
        return new(RemedyKind.CorrectCode, text, finding.Data.Line) { Codes = Replacements.Codes(finding) };
    }

    private static Remedy Elsewhere(in FindingView finding, string text) =>
        FindingRemedies.ByHand(finding, RemedyKind.BillElsewhere, text);
}
