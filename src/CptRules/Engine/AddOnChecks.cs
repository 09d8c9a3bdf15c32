using System.Buffers;
using CptRules.Data;
using CptRules.Data.Format;
using CptRules.Data.Rows;

namespace CptRules.Engine;

/// <summary>AOC: add-on codes need a payable primary by the same provider on the same day.</summary>
internal static class AddOnChecks
{
    private const int LinesOnStack = 64;

    public static void Check(in ClaimContext claim)
    {
        if (!HasAddOns(claim))
            return;
        Support(claim);
        foreach (ref LineState line in claim.Lines)
        {
            if (line.TakesPart && line.IsKnown && InForce(claim, line, out AddOnEntry row))
                Judge(claim, ref line, row);
        }
    }

    /// <summary>Whether the code is an add-on on the line's from date in the claim's setting.</summary>
    public static bool IsAddOn(in ClaimContext claim, in LineState line) => InForce(claim, line, out _);

    private static bool HasAddOns(in ClaimContext claim)
    {
        if (claim.Setting == CareSetting.DmeSupplier)
            return false;
        foreach (ref readonly LineState line in claim.Lines)
        {
            if (line.Code >= 0 && claim.Data.Codes[line.Code].Has(CodeFlags.AddOnRows))
                return true;
        }

        return false;
    }

    /// <summary>A row of the code that is in force; one that is for facilities only, if there is one. All in force are of one type.</summary>
    private static bool InForce(in ClaimContext claim, in LineState line, out AddOnEntry row)
    {
        row = default;
        if (line.Code < 0 || claim.Setting == CareSetting.DmeSupplier)
            return false;
        bool found = false;
        foreach (ref readonly AddOnEntry entry in RowsOf(claim, line))
        {
            if (!IsInForce(claim, entry, line.From))
                continue;
            if (!found || (entry.Notes & (byte)AddOnNotes.FacilitiesOnly) != 0)
                row = entry;
            found = true;
        }

        return found;
    }

    private static ReadOnlySpan<AddOnEntry> RowsOf(in ClaimContext claim, in LineState line)
    {
        ref readonly CodeRecord code = ref claim.Data.Codes[line.Code];
        return claim.Data.AddOns.AsSpan(code.AddOnsStart, code.AddOnsEnd - code.AddOnsStart);
    }

    private static bool IsInForce(in ClaimContext claim, in AddOnEntry row, int day) =>
        row.From <= day && day <= row.Through
        && (row.Notes & (byte)AddOnNotes.Suspended) == 0
        && (claim.IsPractitioner || (row.Notes & (byte)AddOnNotes.PractitionerOnly) == 0);

    /// <summary>Marks the smallest set of supported lines, from those that need no support outwards, so that no circle supports itself.</summary>
    private static void Support(in ClaimContext claim)
    {
        Span<LineState> all = claim.All;
        int[]? rented = null;
        Span<int> reached = all.Length <= LinesOnStack ? stackalloc int[LinesOnStack] : rented = ArrayPool<int>.Shared.Rent(all.Length);
        int count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            ref LineState line = ref all[i];
            if (line.TakesPart && (line.IsPrior || (!line.HasErrors && (line.Has(LineFlags.Unknown) || !IsAddOn(claim, line)))))
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
                if (!line.TakesPart || line.HasErrors || line.Has(LineFlags.Supported) || !Meets(line, primary))
                    continue;
                if (InForce(claim, line, out AddOnEntry row)
                    && (Lists(claim, line, primary) || (row.Type != 1 && !claim.SameCode(line, primary))))
                {
                    line.Flags |= LineFlags.Supported;
                    reached[count++] = i;
                }
            }
        }

        if (rented is not null)
            ArrayPool<int>.Shared.Return(rented);
    }

    private static bool Meets(in LineState line, in LineState other) =>
        other.TakesPart && other.Number != line.Number && other.Provider == line.Provider && line.SharesDay(other);

    private static bool Lists(in ClaimContext claim, in LineState addOn, in LineState primary)
    {
        if (primary.Code < 0)
            return false;
        foreach (ref readonly AddOnEntry row in RowsOf(claim, addOn))
        {
            if (row.Primary == primary.Code && IsInForce(claim, row, addOn.From))
                return true;
        }

        return false;
    }

    private static void Judge(in ClaimContext claim, ref LineState line, in AddOnEntry row)
    {
        if (claim.IsPractitioner && (row.Notes & (byte)AddOnNotes.FacilitiesOnly) != 0)
        {
            claim.Raise(ref line, RuleId.AOC304, Severity.Error, row.Type);
            return;
        }

        bool listed = false;
        bool listedSupported = false;
        bool otherSupported = false;
        foreach (ref readonly LineState other in claim.All)
        {
            if (!Meets(line, other))
                continue;
            bool supported = other.Has(LineFlags.Supported);
            bool isListed = row.Type != 2 && Lists(claim, line, other);
            listed |= isListed;
            listedSupported |= isListed && supported;
            otherSupported |= supported && !claim.SameCode(line, other);
        }

        if (listedSupported)
            return;
        if (row.Type != 1 && otherSupported)
        {
            claim.Raise(ref line, RuleId.AOC303, row.Type == 2 ? Severity.Info : Severity.Warning, row.Type);
            return;
        }

        // N26 I-35: a physician of the same specialty and group may bill the primary of these.
        Severity severity = claim.Data.Codes[line.Code].Has(CodeFlags.GroupException) ? Severity.Warning : Severity.Error;
        claim.Raise(ref line, listed ? RuleId.AOC302 : RuleId.AOC301, severity, row.Type);
    }
}
