using CptRules.Data;
using CptRules.Engine.State;

namespace CptRules.Engine;

/// <summary>Judges a line by itself, rule by rule: LIN, COD, UNT201, MOD. For the lines that <see cref="FastPath.LineFastPath"/> does not vouch for.</summary>
internal static class LineRules
{
    public static void Judge(in ClaimContext claim, ref LineState line, ClaimLine billed)
    {
        line = new LineState { Number = line.Number, Provider = line.Provider };
        LineChecks.CheckDates(claim, ref line, billed);
        if (line.HasValidDates)
            JudgeByDate(claim, ref line, billed);
        PairChecks.Enter(claim, line);
    }

    private static void JudgeByDate(in ClaimContext claim, ref LineState line, ClaimLine billed)
    {
        CodeChecks.CheckCode(claim, ref line, billed);
        UnitChecks.CheckUnits(claim, ref line, billed);
        CodeInForce facts = line.Code < 0 || line.Has(LineFlags.BeforeRules) ? default : claim.Data.InForce(line.Code, line.From);
        line.Take(facts, claim.Setting);
        ModifierChecks.CheckLine(claim, ref line, billed);
        line.TakeRole(facts, claim.Setting);
        CodeChecks.CheckPayable(claim, ref line);
    }
}
