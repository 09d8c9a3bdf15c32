using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Engine.State;

namespace CptRules.Engine.FastPath;

/// <summary>
/// Checks whether every add-on line has a listed primary that is certainly payable, as on most claims: then no AOC rule can fire.
/// </summary>
internal static class AddOnFastPath
{
    public static bool AllHavePrimary(in ClaimContext claim)
    {
        foreach (ref readonly LineState line in claim.Lines)
        {
            if (line.Has(LineFlags.AddOnRows) && !HasPrimary(claim, line))
                return false;
        }

        return true;
    }

    private static bool HasPrimary(in ClaimContext claim, in LineState line)
    {
        RuleData data = claim.Data;
        if (data.Codes[line.Code].Has(CodeFlags.FacilitiesOnly))
            return false;
        foreach (ref readonly LineState other in claim.All)
        {
            // A line that is no add-on code and has no Error needs no support itself.
            if (other.Code < 0 || other.Has(LineFlags.AddOnRows) || other.HasErrors)
                continue;
            if (data.Primaries.TypeOf(line.Code, other.Code, line.From, claim.Setting) is 1 or 3 && ClaimContext.MayBePrimary(line, other))
                return true;
        }

        return !claim.IsAddOn(line);
    }
}
