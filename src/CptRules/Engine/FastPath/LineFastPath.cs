using System.Runtime.CompilerServices;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;

namespace CptRules.Engine.FastPath;

/// <summary>Reads and judges a line that no rule of LIN, COD, UNT201 or MOD speaks of, as nearly all are, in one go; lets go of any other.</summary>
/// <remarks>
/// It asks whether anything might be wrong, and never what is: <see cref="LineRules"/> finds that out, rule by rule, from a line without anything that was written here.
/// So a test here may refuse too much, but never too little.
/// </remarks>
internal static class LineFastPath
{
    /// <summary>Reads what is billed, without a look at what is known of the code: that may be far away still.</summary>
    /// <returns>False if the line must be judged. True shows in <see cref="LineFlags.ValidUnits"/>.</returns>
    public static bool TryRead(in ClaimContext claim, ref LineState line, ClaimLine billed)
    {
        RuleData data = claim.Data;
        if (line.Code < 0 || billed.From is not { DayNumber: int from })
            return false;
        int through = billed.Through is { DayNumber: int last } ? last : from;
        if (through < from || from < data.WindowFrom || from > data.WindowThrough)
            return false;
        if (!BilledUnits.TryRead(billed.Units, from, through, out line.DailyUnits))
            return false;
        if (!ModifierFastPath.AreNone(billed.Modifiers) && !TryReadModifiers(data, ref line, billed, from))
            return false;
        line.From = from;
        line.Through = through;
        line.Flags = LineFlags.ValidUnits;
        return true;
    }

    /// <summary>Judges a line that has been read by what is known of its code.</summary>
    /// <returns>False if it must be judged rule by rule.</returns>
    public static bool TryJudge(in ClaimContext claim, ref LineState line)
    {
        ref readonly CodeRecord code = ref claim.Data.Codes[line.Code];
        return line.From >= claim.Data.NewestFrom ? TryJudge(claim, ref line, code, code.Newest) : TryJudgeOlder(claim, ref line, code);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryJudgeOlder(in ClaimContext claim, ref LineState line, in CodeRecord code) =>
        TryJudge(claim, ref line, code, claim.Data.InForce(line.Code, line.From));

    private static bool TryJudge(in ClaimContext claim, ref LineState line, in CodeRecord code, in CodeInForce facts)
    {
        if (!code.Has(CodeFlags.Known) || !facts.Has(InForceFlags.Held) || !code.IsWithinOwnDates(line.From))
            return false;
        if (claim.IsPractitioner && (code.Has(CodeFlags.RequiredModifier) || facts.Has(InForceFlags.StatusJudged)))
            return false;
        if ((line.Modifiers & facts.Restricted) != 0 || (code.Has(CodeFlags.ExplicitList) && !ModifierFastPath.AreNone(claim.Billed(line).Modifiers)))
            return false;
        line.Flags |= LineFlags.Known | ((LineFlags)code.Flags & LineFlags.OfCode);
        line.Take(facts, claim.Setting);
        if ((line.Modifiers & UnitRoles.Modifiers) != 0)
            line.TakeRole(facts, claim.Setting);
        return true;
    }

    // By itself, because half of the lines have no modifiers, and the loop over them would take the registers from these.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadModifiers(RuleData data, ref LineState line, ClaimLine billed, int day) =>
        ModifierFastPath.TryRead(data, billed.Modifiers, day, out line.Modifiers, out line.ModifierSum)
        && ((line.Modifiers & ModifierBits.M50) == 0 || billed.Units <= 1);
}
