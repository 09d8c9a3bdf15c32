using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>COD: whether the code is well-formed, known, in force, payable by itself, and covered.</summary>
internal static class CodeChecks
{
    /// <summary>COD101 to COD103. Decides whether the table rules apply to the line: a rule that is off does not prevent them.</summary>
    public static void CheckCode(in ClaimContext claim, ref LineState line)
    {
        bool usesTableRules = true;
        if (line.Key.IsNone)
        {
            usesTableRules = !claim.Raise(ref line, RuleId.COD101, Severity.Error);
        }
        else if (line.Code < 0 || !claim.Data.Codes[line.Code].Has(CodeFlags.Known))
        {
            if (claim.Raise(ref line, RuleId.COD102, UnknownSeverity(claim, line)))
            {
                line.Flags |= LineFlags.Unknown;
                usesTableRules = false;
            }
        }
        else if (SeverityOf(claim.Data.ValidityOf(line.Code, line.From)) is { } severity)
        {
            uint errors = line.ErrorFamilies;
            usesTableRules = !claim.Raise(ref line, RuleId.COD103, severity) || line.ErrorFamilies == errors;
        }

        if (usesTableRules)
            line.Flags |= LineFlags.UsesTableRules;
    }

    /// <summary>COD104. GY and GX report that a denial is expected.</summary>
    public static void CheckPayable(in ClaimContext claim, ref LineState line)
    {
        if (!claim.IsPractitioner || !line.UsesTableRules || line.IsPrior || !claim.HasMpfsRow(line))
            return;
        byte status = claim.PolicyOf(line).Status;
        bool isReportingOnly = claim.Data.IsInClass(line.Code, line.Key, CodeFlags.ReportingOnly);
        if ((isReportingOnly ? Severity.Info : FeeStatus.SeverityOfNotPayable(status)) is not { } severity)
            return;
        var finding = FindingData.Of(RuleId.COD104, new CodeFinding { Status = status, IsReportingOnly = isReportingOnly });
        if (claim.Raise(ref line, line.IsBilledForDenial ? Severity.Info : severity, ref finding))
            line.Flags |= LineFlags.NotPayable;
    }

    /// <summary>COD105, after UNT214, which is more specific.</summary>
    public static void CheckCoverage(in ClaimContext claim, in ClaimTraits traits)
    {
        if (!traits.Has(LineFlags.CoverageReported))
            return;
        foreach (ref LineState line in claim.Lines)
        {
            const LineFlags excepted = LineFlags.InvalidDates | LineFlags.BeforeWindow | LineFlags.NotPayable | LineFlags.ZeroLimit;
            if (line.Has(LineFlags.CoverageReported) && line.UsesTableRules && !line.Has(excepted) && !IsPaidByFeeSchedule(claim, line))
                RaiseNotCovered(claim, ref line);
        }
    }

    private static bool IsPaidByFeeSchedule(in ClaimContext claim, in LineState line) =>
        claim.IsPractitioner && claim.PolicyOf(line).Status is (byte)'A' or (byte)'R';

    private static void RaiseNotCovered(in ClaimContext claim, ref LineState line)
    {
        byte coverage = claim.Data.HcpcsOf(line.Code).Coverage;
        Severity severity = line.IsBilledForDenial ? Severity.Info
            : HcpcsCoverage.IsNotPayable(coverage) && !claim.IsPractitioner ? Severity.Error
            : Severity.Warning;
        var finding = FindingData.Of(RuleId.COD105, new CodeFinding { Status = coverage });
        claim.Raise(ref line, severity, ref finding);
    }

    // New laboratory codes are in no table of a complete set, and all of them begin with a digit. Turning off LIN102 does not add tables
    // for the days before the window.
    private static Severity UnknownSeverity(in ClaimContext claim, in LineState line) =>
        !claim.Data.IsComplete || line.From < claim.Data.WindowFrom ? Severity.Info
        : line.Key.StartsWithLetter && !claim.MayBeNewer(line) ? Severity.Error
        : Severity.Warning;

    // A code that is new in a quarter whose tables are missing must not be denied.
    private static Severity? SeverityOf(CodeValidity validity) => validity switch
    {
        CodeValidity.OutsideOwnDates or CodeValidity.NotListed => Severity.Error,
        CodeValidity.QuarterMissing => Severity.Warning,
        _ => null,
    };
}
