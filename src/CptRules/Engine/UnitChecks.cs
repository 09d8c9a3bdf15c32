using System.Buffers;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>UNT: valid units, and units within the MUE of the line or of the day.</summary>
internal static class UnitChecks
{
    /// <summary>UNT201.</summary>
    public static void CheckUnits(in ClaimContext claim, ref LineState line)
    {
        if (!line.Has(LineFlags.ValidUnits))
            claim.Raise(ref line, RuleId.UNT201, Severity.Error);
    }

    /// <summary>UNT202.</summary>
    public static void CheckMinutes(in ClaimContext claim, ref LineState line)
    {
        if (line.Has(LineFlags.Minutes) && !claim.Data.IsInClass(line.Code, line.Key, CodeFlags.Anesthesia))
            claim.Raise(ref line, RuleId.UNT202, Severity.Warning);
    }

    /// <summary>UNT211 to UNT214.</summary>
    public static void CheckLimits(in ClaimContext claim, in ClaimTraits traits)
    {
        const LineFlags mayExceed = LineFlags.MayExceedLimit | LineFlags.Repeated;
        if (!traits.Has(mayExceed) || !HasLimits(claim))
            return;
        foreach (ref LineState line in claim.Lines)
        {
            if (!line.Has(mayExceed) || !line.HasUnitLimit)
                continue;
            if (claim.MueOf(line).Limit == 0)
                CheckZeroLimit(claim, ref line);
            else if (!line.Has(LineFlags.Minutes))
                CheckLimit(claim, ref line);
        }
    }

    // N26 I-28 names the types of bill that the limits of hospitals are for.
    private static bool HasLimits(in ClaimContext claim) =>
        claim.Setting != CareSetting.OutpatientHospital || claim.BillClass is 13 or 14 or 85 or 87;

    private static void CheckZeroLimit(in ClaimContext claim, ref LineState line)
    {
        if (line.Has(LineFlags.NotPayable))
            return;
        var finding = FindingData.Of(RuleId.UNT214, new UnitFinding
        {
            Units = (byte)claim.MueOf(line).Mai == 1 ? line.DailyUnits : LargestDay(claim, line, halvesDown: false),
            Mai = (MueAdjudication)claim.MueOf(line).Mai,
            Role = line.Role,
            PayableIn = PayableIn(claim, line),
        });
        if (claim.Raise(ref line, line.IsBilledForDenial ? Severity.Info : Severity.Error, ref finding))
            line.Flags |= LineFlags.ZeroLimit;
    }

    private static CareSettings PayableIn(in ClaimContext claim, in LineState line)
    {
        var settings = CareSettings.None;
        CodeInForce facts = claim.Data.InForce(line.Code, line.From);
        for (CareSetting setting = 0; setting <= CareSetting.DmeSupplier; setting++)
        {
            if (claim.Data.Sections.MueValues[facts.Mue[(int)setting]].Limit > 0)
                settings |= setting.AsSet();
        }

        return settings;
    }

    private static void CheckLimit(in ClaimContext claim, ref LineState line)
    {
        int limit = claim.MueOf(line).Limit;
        byte mai = (byte)claim.MueOf(line).Mai;
        long allowed = limit * LineState.UnitScale;
        long units = mai == 1 ? line.DailyUnits : LargestDay(claim, line, halvesDown: false);
        if (units <= allowed)
            return;
        bool halfRoundedUp = (mai == 1 ? WithHalfDown(line) : LargestDay(claim, line, halvesDown: true)) <= allowed;
        RuleId rule = mai switch { 1 => RuleId.UNT211, 2 => RuleId.UNT212, _ => RuleId.UNT213 };
        var finding = FindingData.Of(rule, new UnitFinding
        {
            Units = units,
            AllowedUnits = AllowedWithOthers(line, allowed - (units - line.DailyUnits)),
            Limit = limit,
            Mai = (MueAdjudication)mai,
            Role = line.Role,
            IsBothSides = mai != 1 && limit == 1 && HasOtherSide(claim, line),
            IsHalfRoundedUp = halfRoundedUp,
        });
        claim.Raise(ref line, halfRoundedUp ? Severity.Warning : Severity.Error, ref finding);
    }

    /// <summary>
    /// What the other lines leave of the limit. Units of a span are rounded per day, so only whole units are advised for it.
    /// </summary>
    private static long AllowedWithOthers(in LineState line, long allowed) =>
        line.From == line.Through ? Math.Max(0, allowed) : Math.Max(0, allowed / LineState.UnitScale * LineState.UnitScale);

    /// <summary>
    /// Whether the line is of one side, and another one of this claim that is summed with it is of the other. What was paid on an earlier
    /// claim cannot be billed again.
    /// </summary>
    private static bool HasOtherSide(in ClaimContext claim, in LineState line)
    {
        const ulong sides = ModifierBits.LT | ModifierBits.RT;
        ulong side = line.Modifiers & sides;
        if (side is 0 or sides || !line.Has(LineFlags.Repeated))
            return false;
        Span<LineState> all = claim.All;
        for (int i = line.Next; i != claim.IndexOf(line); i = all[i].Next)
        {
            if (!all[i].IsPrior && AddsUp(line, all[i]) && (all[i].Modifiers & sides) == (sides ^ side))
                return true;
        }

        return false;
    }

    /// <summary>The units of a day, with an exact half of a span rounded down.</summary>
    private static long WithHalfDown(in LineState line) =>
        line.Has(LineFlags.HalfRoundedUp) ? line.DailyUnits - LineState.UnitScale : line.DailyUnits;

    /// <summary>The largest sum, over the days of the line, of the units of all lines of the same code, provider and role.</summary>
    private static long LargestDay(in ClaimContext claim, in LineState line, bool halvesDown)
    {
        long own = UnitsOf(line, halvesDown);
        if (line.Role == UnitRole.Alone || !line.Has(LineFlags.Repeated))
            return own;
        if (line.From != line.Through)
            return LargestDayOfSpan(claim, line, halvesDown);
        Span<LineState> all = claim.All;
        long sum = own;
        for (int i = line.Next; i != claim.IndexOf(line); i = all[i].Next)
        {
            if (AddsUp(line, all[i]))
                sum += UnitsOf(all[i], halvesDown);
        }

        return sum;
    }

    private static long UnitsOf(in LineState line, bool halvesDown) =>
        line.Has(LineFlags.Minutes) ? 0 : halvesDown ? WithHalfDown(line) : line.DailyUnits;

    /// <summary>Whether another line of the code is summed with this one on a shared day.</summary>
    private static bool AddsUp(in LineState line, in LineState other) =>
        other.Provider == line.Provider && other.Role == line.Role && other.CountsUnits && line.SharesDay(other);

    /// <summary>Visits only the days on which a line begins or ends: a span may be long.</summary>
    private static long LargestDayOfSpan(in ClaimContext claim, in LineState line, bool halvesDown)
    {
        Span<LineState> all = claim.All;
        (int Day, long Change)[] changes = ArrayPool<(int, long)>.Shared.Rent(all.Length * 2);
        changes[0] = (line.From, UnitsOf(line, halvesDown));
        int count = 1;
        for (int i = line.Next; i != claim.IndexOf(line); i = all[i].Next)
        {
            ref readonly LineState other = ref all[i];
            if (!AddsUp(line, other))
                continue;
            changes[count++] = (Math.Max(line.From, other.From), UnitsOf(other, halvesDown));
            if (other.Through < line.Through)
                changes[count++] = (other.Through + 1, -UnitsOf(other, halvesDown));
        }

        Span<(int Day, long Change)> ordered = changes.AsSpan(0, count);
        ordered.Sort(static (a, b) => a.Day.CompareTo(b.Day));
        long largest = 0;
        long sum = 0;
        for (int i = 0; i < ordered.Length; i++)
        {
            sum += ordered[i].Change;
            if (i + 1 == ordered.Length || ordered[i + 1].Day != ordered[i].Day)
                largest = Math.Max(largest, sum);
        }

        ArrayPool<(int, long)>.Shared.Return(changes);
        return largest;
    }
}
