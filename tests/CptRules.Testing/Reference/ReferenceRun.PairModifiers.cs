using CptRules.Data.Entries;

namespace CptRules.Testing.Reference;

/// <content>What a modifier is worth for a pair with indicator 1.</content>
internal sealed partial class ReferenceRun
{
    private static readonly DateOnly DistinctServiceOnEitherLine = new(2019, 7, 1);

    private enum ModifierWorth
    {
        Nothing,
        Doubtful,
        Bypass,
    }

    private ModifierWorth WorthOnColumn2(string modifier, ReferenceLine column1, ReferenceLine column2)
    {
        bool isVisit = IsVisit(column2);
        if (!ReferenceModifiers.Ncci.Contains(modifier))
            return ModifierWorth.Nothing;
        if (modifier == "57" && IsMinorProcedure(column1))
            return ModifierWorth.Doubtful;
        if (IsVisitModifier(modifier))
            return isVisit ? ModifierWorth.Bypass : ModifierWorth.Doubtful;
        if (isVisit)
            return ModifierWorth.Doubtful;
        if (modifier == "27")
            return ModifierWorth.Nothing;
        if (ReferenceModifiers.Anatomic.Contains(modifier) && column1.Sites.Overlaps(column2.Sites))
            return ModifierWorth.Doubtful;
        return ModifierWorth.Bypass;
    }

    private ModifierWorth WorthOnColumn1(string modifier, ReferenceLine column1, ReferenceLine column2, DateOnly day)
    {
        bool isVisit = IsVisit(column2);
        if (ReferenceModifiers.LaterProcedure.Contains(modifier))
            return isVisit ? ModifierWorth.Doubtful : ModifierWorth.Bypass;
        if (ReferenceModifiers.DistinctService.Contains(modifier))
            return !isVisit && IsPractitioner && day >= DistinctServiceOnEitherLine ? ModifierWorth.Bypass : ModifierWorth.Doubtful;
        if (modifier == "57" && IsMinorProcedure(column1))
            return ModifierWorth.Doubtful;
        if (IsVisitModifier(modifier))
            return IsVisit(column1) ? ModifierWorth.Bypass : ModifierWorth.Doubtful;
        if (modifier is "91" or "27")
            return ModifierWorth.Doubtful;
        if (ReferenceModifiers.Anatomic.Contains(modifier))
            return isVisit ? ModifierWorth.Nothing : ModifierWorth.Doubtful;
        return ModifierWorth.Nothing;
    }

    private bool IsVisitModifier(string modifier) =>
        ReferenceModifiers.VisitOnly.Contains(modifier) || (modifier == "27" && _setting == CareSetting.OutpatientHospital);

    /// <summary>A minor procedure takes 25, not 57.</summary>
    private bool IsMinorProcedure(ReferenceLine line) =>
        IsPractitioner && PolicyOf(line) is { GlobalDays: GlobalDays.Days000 or GlobalDays.Days010 };
}
