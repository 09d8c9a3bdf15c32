using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>CMP: a part of a service, or of a session, that is billed in addition to the whole.</summary>
internal static class ComponentChecks
{
    private const ulong Component = ModifierBits.M26 | ModifierBits.TC;
    private const ulong ShowsSeparateService = ModifierBits.Distinct | ModifierBits.M76 | ModifierBits.M77;

    public static void Check(in ClaimContext claim, in ClaimTraits traits)
    {
        if (!claim.IsPractitioner)
            return;
        if (traits.Has(LineFlags.Repeated) && traits.HasModifier(Component))
            CheckComponents(claim);
        if (traits.Has(LineFlags.Anesthesia))
            CheckAnesthesia(claim);
    }

    /// <summary>CMP901: once a line, with the first line that fits; claim lines come before prior lines.</summary>
    private static void CheckComponents(in ClaimContext claim)
    {
        foreach (ref LineState line in claim.Lines)
        {
            if (!line.Has(LineFlags.Repeated) || !TakesPart(line))
                continue;
            bool isPart = (line.Modifiers & Component) != 0;
            if (isPart && !HasComponents(claim, line))
                continue;
            int other = FindOther(claim, line, isPart);
            if (other == 0)
                continue;
            var finding = FindingData.Of(RuleId.CMP901, other, new RepeatFinding { Other = line.Key });
            claim.Raise(ref line, Severity.Error, ref finding);
        }
    }

    /// <summary>
    /// The number of the whole service that a part belongs to or, for a whole service, of a prior line with a part of it; 0 for none.
    /// </summary>
    private static int FindOther(in ClaimContext claim, in LineState line, bool isPart)
    {
        Span<LineState> all = claim.All;
        int index = claim.IndexOf(line);
        int found = int.MaxValue;
        for (int i = line.Next; i != index; i = all[i].Next)
        {
            ref readonly LineState other = ref all[i];
            bool otherIsPart = (other.Modifiers & Component) != 0;
            if (i < found && isPart != otherIsPart && (isPart || (other.IsPrior && HasComponents(claim, other)))
                && TakesPart(other) && ClaimContext.IsPartner(line, other) && line.SharesDay(other)
                && ((line.Modifiers ^ other.Modifiers) & ModifierBits.Anatomic) == 0)
            {
                found = i;
            }
        }

        return found == int.MaxValue ? 0 : all[found].Number;
    }

    private static bool TakesPart(in LineState line) =>
        line.UsesTableRules && !line.Has(LineFlags.InvalidDates | LineFlags.BeforeWindow) && (line.Modifiers & ShowsSeparateService) == 0;

    private static bool HasComponents(in ClaimContext claim, in LineState line) =>
        claim.HasMpfsRow(line) && claim.PolicyOf(line).PcTc == '1';

    /// <summary>CMP902. N26 II-4: one anesthesia code for one session.</summary>
    private static void CheckAnesthesia(in ClaimContext claim)
    {
        for (int i = 1; i < claim.Lines.Length; i++)
        {
            ref LineState line = ref claim.Lines[i];
            if (!IsSession(claim, line))
                continue;
            foreach (ref readonly LineState other in claim.Lines[..i])
            {
                if (other.Key == line.Key || !ClaimContext.IsPartner(line, other) || !line.SharesDay(other) || !IsSession(claim, other))
                    continue;
                var finding = FindingData.Of(RuleId.CMP902, other.Number, new RepeatFinding { Other = other.Key });
                claim.Raise(ref line, Severity.Warning, ref finding);
                break;
            }
        }
    }

    private static bool IsSession(in ClaimContext claim, in LineState line) =>
        line.Has(LineFlags.Anesthesia) && line.UsesTableRules && !line.Has(LineFlags.InvalidDates | LineFlags.BeforeWindow)
        && (line.Modifiers & ModifierBits.Distinct) == 0 && !claim.IsAddOn(line);
}
