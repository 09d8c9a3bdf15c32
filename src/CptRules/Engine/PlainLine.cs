using CptRules.Data;

namespace CptRules.Engine;

/// <summary>Reads a line that no rule of LIN, COD, UNT201 or MOD speaks of, as nearly all are, in one go; lets go of any other.</summary>
/// <remarks>
/// It asks the record of the code what might be wrong, and never what: <see cref="LineJudge"/> finds that out, rule by rule, from the beginning.
/// So a test here may refuse too much, but never too little.
/// </remarks>
internal static class PlainLine
{
    /// <returns>False, and nothing written, if the line must be judged.</returns>
    public static bool TryRead(in ClaimContext claim, ref LineState line, ClaimLine billed, int index)
    {
        RuleData data = claim.Data;
        if (line.Code < 0 || billed.From is not { DayNumber: int from })
            return false;
        int through = billed.Through is { DayNumber: int last } ? last : from;
        if (through < from || from < data.WindowFrom || from > data.WindowThrough)
            return false;

        ref readonly CodeRecord code = ref data.Codes[line.Code];
        CodeInForce older;
        scoped ref readonly CodeInForce facts = ref code.Newest;
        if (from < data.NewestEpoch.Start)
        {
            older = data.InForce(line.Code, from);
            facts = ref older;
        }

        if (!code.Has(CodeFlags.Known) || !facts.Has(InForceFlags.Held) || !code.IsWithinOwnDates(from))
            return false;
        if (claim.IsPractitioner && (code.Has(CodeFlags.RequiredModifier) || facts.Has(InForceFlags.StatusJudged)))
            return false;
        if (!BilledUnits.TryRead(billed.Units, from, through, out long dailyUnits))
            return false;

        if (!PlainModifiers.TryRead(data, billed.Modifiers, from, out ulong modifiers, out uint modifierSum))
            return false;
        if ((modifiers & facts.Restricted) != 0 || ((modifiers & ModifierBits.M50) != 0 && billed.Units > 1))
            return false;
        if (code.Has(CodeFlags.ExplicitList) && billed.Modifiers is { Count: > 0 })
            return false;

        line.Key = code.Key;
        line.From = from;
        line.Through = through;
        line.Provider = billed.Provider is null ? 0 : Providers.NumberOf(claim, billed, index);
        line.PairRank = code.PairRank(claim.Setting);
        line.DailyUnits = dailyUnits;
        line.Modifiers = modifiers;
        line.ModifierSum = modifierSum;
        line.Flags = LineFlags.Known | LineFlags.ValidUnits | ((LineFlags)code.Flags & LineFlags.OfCode);
        line.Take(facts, claim.Setting);
        if (modifiers != 0)
            line.TakeRole(facts, claim.Setting);
        return true;
    }
}
