using System.Buffers;
using CptRules.Data.Entries;
using CptRules.Engine.FastPath;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>AOC: an add-on code needs a payable primary by the same provider on the same day.</summary>
internal static class AddOnChecks
{
    public static void Check(in ClaimContext claim, in ClaimTraits traits)
    {
        if (!traits.Has(LineFlags.AddOnRows) || claim.Setting == CareSetting.DmeSupplier)
            return;
        if (!AddOnFastPath.AllHavePrimary(claim))
            CheckPrimaries(claim);
        if (traits.Has(LineFlags.VisitAddOn) && claim.IsPractitioner)
            VisitAddOnChecks.Check(claim);
    }

    private static void CheckPrimaries(in ClaimContext claim)
    {
        foreach (ref LineState line in claim.All)
            ReadType(claim, ref line);
        MarkSupported(claim);
        foreach (ref LineState line in claim.Lines)
        {
            if (line.AddOnType != 0 && line.UsesTableRules)
                CheckLine(claim, ref line);
        }
    }

    /// <summary>All rows in force have the same type. One row that is for facilities only makes the line one for facilities only.</summary>
    private static void ReadType(in ClaimContext claim, ref LineState line)
    {
        if (!line.HasValidDates || line.Code < 0)
            return;
        foreach (ref readonly AddOnEntry row in claim.Data.AddOnRowsOf(line.Code))
        {
            if (!row.Counts(line.From, claim.Setting))
                continue;
            line.AddOnType = row.Type;
            if ((row.Notes & (byte)AddOnNotes.FacilitiesOnly) != 0)
                line.Flags |= LineFlags.FacilitiesOnly;
        }
    }

    /// <summary>
    /// Marks the smallest set of supported lines: it begins with the lines that need no support and adds the lines that these support,
    /// so that two add-on codes never support each other.
    /// </summary>
    private static void MarkSupported(in ClaimContext claim)
    {
        Span<LineState> all = claim.All;
        int[]? rented = null;
        Span<int> reached = all.Length <= StackBudget.Lines
            ? stackalloc int[StackBudget.Lines]
            : rented = ArrayPool<int>.Shared.Rent(all.Length);
        int count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            ref LineState line = ref all[i];
            if (line.HasValidDates && (line.IsPrior || (!line.HasErrors && (line.AddOnType == 0 || line.Has(LineFlags.Unknown)))))
            {
                line.Flags |= LineFlags.Supported;
                reached[count++] = i;
            }
        }

        for (int next = 0; next < count; next++)
        {
            ref LineState primary = ref all[reached[next]];
            for (int i = 0; i < claim.Lines.Length; i++)
            {
                ref LineState line = ref all[i];
                if (line.AddOnType == 0 || line.HasErrors || line.Has(LineFlags.Supported) || !ClaimContext.MayBePrimary(line, primary))
                    continue;
                if (Lists(claim, line, primary) || (line.AddOnType != 1 && !line.HasSameCode(primary)))
                {
                    line.Flags |= LineFlags.Supported;
                    reached[count++] = i;
                }
            }
        }

        if (rented is not null)
            ArrayPool<int>.Shared.Return(rented);
    }

    /// <summary>Whether the primary is in the list of the add-on code on the day of the add-on.</summary>
    public static bool Lists(in ClaimContext claim, in LineState addOn, in LineState primary) =>
        primary.Code >= 0 && claim.Data.Primaries.TypeOf(addOn.Code, primary.Code, addOn.From, claim.Setting) != 0;

    private static void CheckLine(in ClaimContext claim, ref LineState line)
    {
        byte type = line.AddOnType;
        if (claim.IsPractitioner && line.Has(LineFlags.FacilitiesOnly))
        {
            Raise(claim, ref line, RuleId.AOC304, Severity.Error);
            return;
        }

        // Only a supported primary of its list supports a line of type 1: no other line has to be found.
        if (type == 1 && line.Has(LineFlags.Supported))
            return;
        bool listed = false;
        bool otherSupported = false;
        foreach (ref readonly LineState other in claim.All)
        {
            if (!ClaimContext.MayBePrimary(line, other))
                continue;
            bool supported = other.Has(LineFlags.Supported);
            bool isListed = type != 2 && Lists(claim, line, other);
            if (isListed && supported)
                return;
            listed |= isListed;
            otherSupported |= supported && !line.HasSameCode(other);
        }

        if (type != 1 && otherSupported)
        {
            Raise(claim, ref line, RuleId.AOC303, type == 2 ? Severity.Info : Severity.Warning);
            return;
        }

        // N26 I-35: a physician of the same specialty and group may bill the primary of these codes.
        Severity severity = claim.Data.Codes[line.Code].Has(CodeFlags.GroupException) ? Severity.Warning : Severity.Error;
        Raise(claim, ref line, listed ? RuleId.AOC302 : RuleId.AOC301, severity);
    }

    private static void Raise(in ClaimContext claim, ref LineState line, RuleId rule, Severity severity)
    {
        var finding = FindingData.Of(rule, new AddOnFinding { Type = (AddOnType)line.AddOnType });
        claim.Raise(ref line, severity, ref finding);
    }
}
