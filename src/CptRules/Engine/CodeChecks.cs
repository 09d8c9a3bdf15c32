using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>COD: whether the code is one, is known, is in force, and is payable by itself.</summary>
internal static class CodeChecks
{
    public static void CheckCode(in ClaimContext claim, ref LineState line, ClaimLine billed)
    {
        line.Code = -1;
        bool wellFormed = NormalText.TryReadCode(billed.Code, out line.Key);
        LineChecks.CheckWindow(claim, ref line);
        if (!wellFormed)
        {
            if (!claim.Raise(ref line, RuleId.COD101, Severity.Error))
                line.Flags |= LineFlags.Known;
            return;
        }

        line.Code = claim.Data.FindCode(line.Key);
        CodeFlags code = line.Code < 0 ? claim.Data.ClassesOf(line.Key) : claim.Data.Codes[line.Code].Flags;
        line.Flags |= (LineFlags)code & LineFlags.OfCode;
        if ((code & CodeFlags.Known) == 0)
        {
            if (claim.Raise(ref line, RuleId.COD102, UnknownSeverity(claim, line)))
                line.Flags |= LineFlags.Unknown;
            else
                line.Flags |= LineFlags.Known;
            return;
        }

        line.Flags |= LineFlags.Known;
        if (NotInForce(claim.Data, line) is { } severity)
        {
            uint errors = line.ErrorFamilies;
            if (claim.Raise(ref line, RuleId.COD103, severity) && line.ErrorFamilies != errors)
                line.Flags &= ~LineFlags.Known;
        }
    }

    /// <summary>COD104; comes after units and modifiers, since a limit of 0 says it better and GY or GX make it expected.</summary>
    public static void CheckPayable(in ClaimContext claim, ref LineState line)
    {
        if (!claim.IsPractitioner || !line.IsKnown || line.IsPrior || !claim.HasMpfsRow(line) || UnitChecks.GetsZeroLimit(claim, line))
            return;
        byte status = claim.PolicyOf(line).Status;
        Severity severity;
        switch (status)
        {
            case (byte)'N' or (byte)'B' or (byte)'P':
                severity = Severity.Warning;
                break;
            case (byte)'I':
                severity = Severity.Error;
                break;
            case (byte)'M':
                severity = Severity.Info;
                break;
            default:
                return;
        }

        if ((line.Modifiers & ModifierBits.NotCovered) != 0)
            severity = Severity.Info;
        var finding = FindingData.Of(RuleId.COD104, new CodeFinding { Status = status });
        claim.Raise(ref line, severity, ref finding);
    }

    // New laboratory codes appear in no table that a complete set is made of, and all of them begin with a digit.
    private static Severity UnknownSeverity(in ClaimContext claim, in LineState line) =>
        !claim.Data.IsComplete || line.From < claim.Data.WindowFrom ? Severity.Info
        : line.Key.StartsWithLetter ? Severity.Error
        : Severity.Warning;

    private static Severity? NotInForce(RuleData data, in LineState line)
    {
        ref readonly CodeRecord code = ref data.Codes[line.Code];
        if (code.Has(CodeFlags.OwnDates))
            return code.IsWithinOwnDates(line.From) ? null : Severity.Error;
        if (line.From < data.WindowFrom || data.IsHeld(line.Code, data.PeriodOf(line.From)))
            return null;

        // A quarter that was skipped must not deny a code that was new in it.
        return data.HasTablesDated(Day.FirstOfQuarter(line.From)) ? Severity.Error : Severity.Warning;
    }
}
