using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Details;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the rules about services that Medicare does not pay: COD104, COD105 and UNT214.</summary>
internal static class CoverageRemedies
{
    // GY and GX contradict these on one line.
    private const string NotTogether = ", in place of GA or GZ if the line has one";

    /// <summary>COD104.</summary>
    public static Remedy NotPayable(in FindingView finding)
    {
        byte status = finding.Data.CodeStatus.Status;
        string line = FindingRemedies.Line(finding);
        if (finding.Data.CodeStatus.IsReportingOnly || status == 'M')
        {
            return ReportOnly(finding);
        }

        if (FeeStatus.IsBundled(status))
        {
            return FindingRemedies.RemoveLine(
                finding, $"Remove {line}: its payment is in that for another service, and the patient may not be billed.");
        }

        return status == 'I' ? OtherCode(finding, "") : BillPatient(finding);
    }

    /// <summary>A line that reports a service and is not paid.</summary>
    public static Remedy ReportOnly(in FindingView finding) => FindingRemedies.RemoveLine(
        finding,
        $"Keep {FindingRemedies.Line(finding)} if the payer wants the service reported: no payment is expected for it. "
        + "Otherwise remove the line.");

    /// <summary>COD105.</summary>
    public static Remedy NotCovered(in FindingView finding) => HcpcsCoverage.IsNotPayable(finding.Data.CodeStatus.Status)
        ? OtherCode(finding, " If there is none, bill the patient or another payer if that is allowed.")
        : BillPatient(finding);

    /// <summary>UNT214.</summary>
    public static Remedy ZeroLimit(in FindingView finding)
    {
        IReadOnlyList<CareSetting> payableIn = finding.Data.Unit.PayableIn.ToList();
        string code = Words.Code(finding.Data.Code);
        if (payableIn.Count > 0)
        {
            string claims = Words.OneOf([.. payableIn.Select(SettingWords.Claim)]);
            return FindingRemedies.ByHand(
                finding,
                RemedyKind.BillElsewhere,
                $"Bill {code} as {claims} if you are enrolled to bill it so. It is not paid on {ThisClaim(finding)}.");
        }

        byte coverage = finding.HasCode ? finding.Tables.HcpcsOf(finding.Data.CodeId).Coverage : default;
        if (finding.Policy.Status == 'N' || coverage is (byte)'M' or (byte)'S')
            return BillPatient(finding);
        IReadOnlyList<string> modifiers = AdvisedModifiers.ForDenial(finding);
        string denial = modifiers.Count == 0 ? ""
            : $" If you bill it only to receive a denial, report it with {Words.OneOf(modifiers)} where the record supports that"
                + $"{NotTogether}.";
        return FindingRemedies.RemoveLine(
            finding,
            $"Remove {FindingRemedies.Line(finding)}: the service is not paid in the {Words.Setting(finding.Data.Setting)} setting."
            + denial);
    }

    /// <summary>The patient or another payer may be responsible.</summary>
    public static Remedy BillPatient(in FindingView finding)
    {
        string denial = EligibleModifiers.Among(finding, "GY").Count == 0
            ? ""
            : $" If you want a denial, append GY to {FindingRemedies.Line(finding)} where the record supports it{NotTogether}.";
        return FindingRemedies.ByHand(
            finding,
            RemedyKind.BillElsewhere,
            $"Medicare does not cover {Words.Code(finding.Data.Code)}, so the patient or another payer may be responsible.{denial}");
    }

    private static string ThisClaim(in FindingView finding) =>
        SettingWords.Claim(Enum.IsDefined(finding.Data.Setting) ? finding.Data.Setting : CareSetting.Practitioner);

    private static Remedy OtherCode(in FindingView finding, string otherwise)
    {
        IReadOnlyList<string> ranges = Replacements.InWords(finding);
        string code = Words.Code(finding.Data.Code);
        string text = ranges.Count == 0
            ? $"Bill the code that Medicare uses for the service instead of {code}.{otherwise}"
            : $"Bill the code that Medicare uses for the service instead of {code}: {Words.OneOf(ranges)}, as the record supports.";
        return new(RemedyKind.CorrectCode, text, finding.Data.Line) { Codes = Replacements.Codes(finding) };
    }
}
