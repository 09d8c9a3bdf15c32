using System.Runtime.CompilerServices;
using CptRules.Data;

namespace CptRules.Engine;

/// <summary>Reads a line that no rule of LIN, COD, UNT201 or MOD speaks of, as nearly all are, in one go; lets go of any other.</summary>
/// <remarks>
/// It asks the record of the code what might be wrong, and never what: <see cref="LineJudge"/> finds that out, rule by rule, from the beginning.
/// So a test here may refuse too much, but never too little.
/// </remarks>
internal static class PlainLine
{
    /// <returns>False if the line must be judged; units, modifiers and role may have been written then, and are written anew.</returns>
    public static bool TryRead(in ClaimContext claim, ref LineState line, ClaimLine billed, int index)
    {
        RuleData data = claim.Data;
        if (line.Code < 0 || billed.From is not { DayNumber: int from })
            return false;
        ref readonly CodeRecord code = ref data.Codes[line.Code];
        return from >= data.NewestFrom
            ? TryRead(claim, ref line, billed, index, code, code.Newest, from)
            : TryReadOlder(claim, ref line, billed, index, code, from);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadOlder(in ClaimContext claim, ref LineState line, ClaimLine billed, int index, in CodeRecord code, int from) =>
        TryRead(claim, ref line, billed, index, code, claim.Data.InForce(line.Code, from), from);

    private static bool TryRead(
        in ClaimContext claim, ref LineState line, ClaimLine billed, int index, in CodeRecord code, in CodeInForce facts, int from)
    {
        RuleData data = claim.Data;
        int through = billed.Through is { DayNumber: int last } ? last : from;
        if (through < from || from < data.WindowFrom || from > data.WindowThrough)
            return false;
        if (!code.Has(CodeFlags.Known) || !facts.Has(InForceFlags.Held) || !code.IsWithinOwnDates(from))
            return false;
        if (claim.IsPractitioner && (code.Has(CodeFlags.RequiredModifier) || facts.Has(InForceFlags.StatusJudged)))
            return false;
        if (!BilledUnits.TryRead(billed.Units, from, through, out line.DailyUnits))
            return false;
        if (!PlainModifiers.AreNone(billed.Modifiers) && !TryReadModifiers(claim, ref line, billed, code, facts, from))
            return false;

        line.Key = code.Key;
        line.From = from;
        line.Through = through;
        if (billed.Provider is not null)
            line.Provider = Providers.NumberOf(claim, billed, index);
        line.Flags = LineFlags.Known | LineFlags.ValidUnits | ((LineFlags)code.Flags & LineFlags.OfCode);
        line.Take(facts, claim.Setting);
        return true;
    }

    // By itself, because half of the lines have no modifiers, and the loop over them would take the registers from these.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadModifiers(in ClaimContext claim, ref LineState line, ClaimLine billed, in CodeRecord code, in CodeInForce facts, int day)
    {
        if (code.Has(CodeFlags.ExplicitList) || !PlainModifiers.TryRead(claim.Data, billed.Modifiers, day, out ulong modifiers, out uint sum))
            return false;
        if ((modifiers & facts.Restricted) != 0 || ((modifiers & ModifierBits.M50) != 0 && billed.Units > 1))
            return false;
        line.Modifiers = modifiers;
        line.ModifierSum = sum;
        if ((modifiers & UnitRoles.Modifiers) != 0)
            line.TakeRole(facts, claim.Setting);
        return true;
    }
}
