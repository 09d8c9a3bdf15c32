using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Engine.State;
using CptRules.Explain.Codes;

namespace CptRules.Engine.FastPath;

/// <summary>Tells whether every add-on line has a listed primary beside it that nobody can doubt, as nearly all have: then no support need be worked out.</summary>
internal static class AddOnFastPath
{
    public static bool AllStand(in ClaimContext claim)
    {
        foreach (ref readonly LineState line in claim.Lines)
        {
            if (line.Has(LineFlags.AddOnRows) && !Stands(claim, line))
                return false;
        }

        return true;
    }

    private static bool Stands(in ClaimContext claim, in LineState line)
    {
        RuleData data = claim.Data;
        if (data.Codes[line.Code].Has(CodeFlags.FacilitiesOnly))
            return false;
        foreach (ref readonly LineState other in claim.All)
        {
            // Supported by itself: no add-on, no Error.
            if (other.Code < 0 || other.Has(LineFlags.AddOnRows) || other.HasErrors)
                continue;
            if (data.Primaries.TypeOf(line.Code, other.Code, line.From, claim.Setting) is 1 or 3 && ClaimContext.MayBePrimary(line, other))
                return true;
        }

        return !claim.IsAddOn(line);
    }
}
