using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>DUP: a line that repeats another one.</summary>
internal static class DuplicateChecks
{
    private const ulong ShowsSeparateService =
        ModifierBits.M76 | ModifierBits.M77 | ModifierBits.M91 | ModifierBits.Distinct | ModifierBits.DrugOfSeveral;

    public static void Check(in ClaimContext claim, in ClaimTraits traits)
    {
        if (!traits.Has(LineFlags.Repeated))
            return;
        for (int i = 0; i < claim.Lines.Length; i++)
        {
            ref LineState line = ref claim.Lines[i];
            if (!line.HasValidDates || !line.Has(LineFlags.Repeated) || (line.Modifiers & ShowsSeparateService) != 0)
                continue;
            int original = FindOriginal(claim, line, i);
            if (original == 0)
                continue;
            var finding = FindingData.Of(RuleId.DUP601, original);
            claim.Raise(ref line, Severity.Warning, ref finding);
        }
    }

    /// <summary>
    /// The number of the first earlier line that this one repeats, else of the first such prior line; 0 if there is none.
    /// </summary>
    private static int FindOriginal(in ClaimContext claim, in LineState line, int index)
    {
        Span<LineState> all = claim.All;
        int original = 0;
        for (int i = line.Next; i != index; i = all[i].Next)
        {
            bool isEarlier = i < index;
            if (!isEarlier && (i < claim.Lines.Length || original != 0))
                continue;
            ref readonly LineState other = ref all[i];
            if (other.From != line.From || other.Through != line.Through || other.Provider != line.Provider || !other.HasValidDates
                || !claim.HaveSameModifiers(line, other) || claim.Packages.Differ(claim, line, other))
            {
                continue;
            }

            original = other.Number;
            if (isEarlier)
                break;
        }

        return original;
    }
}
