using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;

namespace CptRules.Engine.FastPath;

/// <summary>Accepts a line on which no single-line rule can fire.</summary>
/// <remarks>
/// It tests whether anything might be wrong, not what: <see cref="LineRules"/> continues from the same numbers and finds that out.
/// So a test here may refuse too many lines, but never too few.
/// </remarks>
internal static class LineFastPath
{
    /// <param name="claim">The claim of the line.</param>
    /// <param name="line">A line without <see cref="LineFlags.NeedsRules"/>.</param>
    /// <param name="code">The code of the line.</param>
    /// <param name="facts">The facts about the code in the tables in force on the from date.</param>
    public static bool Accepts(in ClaimContext claim, in LineState line, in CodeRecord code, in CodeInForce facts)
    {
        CodeFlags codeFlags = CodeFlags.Known | claim.CheckedCodes;
        InForceFlags tableFlags = InForceFlags.Listed | claim.CheckedFacts;
        ulong modifiers = facts.Restricted;
        if (line.Place != PlaceText.None)
        {
            ref readonly PlaceRecord place = ref claim.Data.Places[line.Place];
            codeFlags |= place.Checked;
            tableFlags |= place.NotPaid;
            modifiers |= place.Modifiers;
        }

        if ((code.Flags & codeFlags) != CodeFlags.Known || (facts.Flags & tableFlags) != InForceFlags.Listed
            || !code.IsWithinOwnDates(line.From))
        {
            return false;
        }

        return (line.Modifiers & modifiers) == 0
            && (line.ModifierEntries == 0 || !code.Has(CodeFlags.ExplicitList | CodeFlags.Discipline));
    }
}
