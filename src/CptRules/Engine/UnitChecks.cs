using System.Buffers;
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

    /// <summary>UNT211 to UNT214.</summary>
    public static void CheckLimits(in ClaimContext claim, in ClaimTraits traits)
    {
        const LineFlags mayExceed = LineFlags.MayExceedLimit | LineFlags.Repeated;
        if (!traits.Has(mayExceed))
            return;
        foreach (ref LineState line in claim.Lines)
        {
            if (line.Has(mayExceed) && line.HasUnitLimit)
                CheckLimit(claim, ref line);
        }
    }

    private static void CheckLimit(in ClaimContext claim, ref LineState line)
    {
        int limit = claim.MueOf(line).Limit;
        byte mai = (byte)claim.MueOf(line).Mai;
        long units = mai == 1 ? line.DailyUnits : LargestDay(claim, line);
        if (limit != 0 && units <= limit * LineState.UnitScale)
            return;
        RuleId rule = limit == 0 ? RuleId.UNT214 : mai switch { 1 => RuleId.UNT211, 2 => RuleId.UNT212, _ => RuleId.UNT213 };
        var finding = FindingData.Of(rule, new UnitFinding
        {
            Units = units,
            AllowedUnits = AllowedWithOthers(line, (limit * LineState.UnitScale) - (units - line.DailyUnits)),
            Limit = limit,
            Mai = (MueAdjudication)mai,
            Role = line.Role,
        });
        bool billedForDenial = limit == 0 && (line.Modifiers & ModifierBits.NotCovered) != 0;
        claim.Raise(ref line, billedForDenial ? Severity.Info : Severity.Error, ref finding);
    }

    /// <summary>
    /// What the other lines leave of the limit. Units of a span are rounded per day, so only whole units are advised for it.
    /// </summary>
    private static long AllowedWithOthers(in LineState line, long allowed) =>
        line.From == line.Through ? Math.Max(0, allowed) : Math.Max(0, allowed / LineState.UnitScale * LineState.UnitScale);

    /// <summary>The largest sum, over the days of the line, of the units of all lines of the same code, provider and role.</summary>
    private static long LargestDay(in ClaimContext claim, in LineState line)
    {
        if (line.Role == UnitRole.Alone || !line.Has(LineFlags.Repeated))
            return line.DailyUnits;
        if (line.From != line.Through)
            return LargestDayOfSpan(claim, line);
        Span<LineState> all = claim.All;
        long sum = line.DailyUnits;
        for (int i = line.Next; i != claim.IndexOf(line); i = all[i].Next)
        {
            if (AddsUp(line, all[i]))
                sum += all[i].DailyUnits;
        }

        return sum;
    }

    /// <summary>Whether another line of the code is summed with this one on a shared day.</summary>
    private static bool AddsUp(in LineState line, in LineState other) =>
        other.Provider == line.Provider && other.Role == line.Role && other.CountsUnits && line.SharesDay(other);

    /// <summary>Visits only the days on which a line begins or ends: a span may be long.</summary>
    private static long LargestDayOfSpan(in ClaimContext claim, in LineState line)
    {
        Span<LineState> all = claim.All;
        (int Day, long Change)[] changes = ArrayPool<(int, long)>.Shared.Rent(all.Length * 2);
        changes[0] = (line.From, line.DailyUnits);
        int count = 1;
        for (int i = line.Next; i != claim.IndexOf(line); i = all[i].Next)
        {
            ref readonly LineState other = ref all[i];
            if (!AddsUp(line, other))
                continue;
            changes[count++] = (Math.Max(line.From, other.From), other.DailyUnits);
            if (other.Through < line.Through)
                changes[count++] = (other.Through + 1, -other.DailyUnits);
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
