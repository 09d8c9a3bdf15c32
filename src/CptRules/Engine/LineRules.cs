using System.Runtime.CompilerServices;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Engine.FastPath;
using CptRules.Engine.State;

namespace CptRules.Engine;

/// <summary>
/// Checks each line by itself: LIN, COD, OPS101 to OPS106, DME, POS, UNT201, UNT202 and MOD. A line on which none of these can fire takes
/// the fast path.
/// </summary>
internal static class LineRules
{
    /// <returns>What any of the lines has, which decides about the rules that compare lines.</returns>
    public static ClaimTraits Check(in ClaimContext claim)
    {
        var traits = default(ClaimTraits);
        foreach (ref LineState line in claim.All)
        {
            if (line.From >= claim.Data.NewestFrom && !line.Has(LineFlags.NeedsRules))
                CheckKnown(claim, ref line, claim.Data.Codes[line.Code].Newest);
            else
                CheckOther(claim, ref line);
            traits.Add(line);
        }

        LineChecks.CheckTables(claim, traits);
        traits.Add(RepeatedCodes.Link(claim.All));
        return traits;
    }

    /// <summary>Checks a line whose code the rule set has, by the tables in force.</summary>
    private static void CheckKnown(in ClaimContext claim, ref LineState line, in CodeInForce facts)
    {
        ref readonly CodeRecord code = ref claim.Data.Codes[line.Code];
        line.Flags |= (LineFlags)code.Flags & LineFlags.FromCode;
        line.SetTableFacts(facts, claim.Setting);
        if (LineFastPath.Accepts(claim, line, code, facts))
            line.Flags |= LineFlags.UsesTableRules;
        else
            Apply(claim, ref line);
    }

    /// <summary>Checks a line that needs older tables, or that the reader has found something on.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckOther(in ClaimContext claim, ref LineState line)
    {
        if (!line.HasValidDates)
        {
            LineChecks.RaiseInvalidDates(claim, ref line);
            return;
        }

        if (line.From < claim.Data.WindowFrom && !claim.IsOff(RuleId.LIN102))
            line.Flags |= LineFlags.BeforeWindow;
        CodeInForce facts = line.Code < 0 || line.Has(LineFlags.BeforeWindow) ? default : claim.Data.InForce(line.Code, line.From);
        if (!line.Has(LineFlags.NeedsRules))
        {
            CheckKnown(claim, ref line, facts);
            return;
        }

        line.Flags |= (LineFlags)claim.Data.FlagsOf(line.Code, line.Key) & LineFlags.FromCode;
        line.SetTableFacts(facts, claim.Setting);
        Apply(claim, ref line);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Apply(in ClaimContext claim, ref LineState line)
    {
        LineChecks.CheckWindow(claim, ref line);
        CodeChecks.CheckCode(claim, ref line);
        CodeChecks.CheckPayable(claim, ref line);
        OutpatientStatusChecks.CheckStatus(claim, ref line);
        SupplierChecks.Check(claim, ref line);
        PlaceChecks.Check(claim, ref line);
        UnitChecks.CheckUnits(claim, ref line);
        UnitChecks.CheckMinutes(claim, ref line);
        ModifierChecks.Check(claim, ref line);
    }
}
