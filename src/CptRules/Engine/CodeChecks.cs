using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>COD: whether the code is well-formed, known, in force, and payable by itself.</summary>
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

    /// <summary>COD104. UNT214 takes its place, and GY or GX say that a denial is expected.</summary>
    public static void CheckPayable(in ClaimContext claim, ref LineState line)
    {
        if (!claim.IsPractitioner || !line.UsesTableRules || line.IsPrior || !claim.HasMpfsRow(line) || claim.HasZeroLimit(line))
            return;
        byte status = claim.PolicyOf(line).Status;
        if (FeeStatus.SeverityOfNotPayable(status) is not { } severity)
            return;
        var finding = FindingData.Of(RuleId.COD104, new CodeFinding { Status = status });
        claim.Raise(ref line, (line.Modifiers & ModifierBits.NotCovered) != 0 ? Severity.Info : severity, ref finding);
    }

    // New laboratory codes are in no table of a complete set, and all of them begin with a digit.
    private static Severity UnknownSeverity(in ClaimContext claim, in LineState line) =>
        !claim.Data.IsComplete || line.From < claim.Data.WindowFrom ? Severity.Info
        : line.Key.StartsWithLetter ? Severity.Error
        : Severity.Warning;

    // A code that is new in a quarter whose tables are missing must not be denied.
    private static Severity? SeverityOf(CodeValidity validity) => validity switch
    {
        CodeValidity.OutsideOwnDates or CodeValidity.NotListed => Severity.Error,
        CodeValidity.QuarterMissing => Severity.Warning,
        _ => null,
    };
}
