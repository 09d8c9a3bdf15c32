using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>HIS: services of earlier claims that contradict this one.</summary>
internal static class HistoryChecks
{
    // CPT: a patient is new who had no visit of the physician within three years.
    private const int Years = 3;

    /// <summary>HIS901.</summary>
    public static void Check(in ClaimContext claim, in ClaimTraits traits)
    {
        if (!claim.IsPractitioner || !claim.HasPriorLines || !traits.Has(LineFlags.NewPatient))
            return;
        foreach (ref LineState line in claim.Lines)
        {
            if (line.Has(LineFlags.NewPatient) && line.UsesTableRules && !line.Has(LineFlags.InvalidDates | LineFlags.BeforeWindow))
                CheckVisit(claim, ref line);
        }
    }

    private static void CheckVisit(in ClaimContext claim, ref LineState line)
    {
        DateOnly date = DateOnly.FromDayNumber(line.From);
        int first = date.Year > Years ? date.AddYears(-Years).DayNumber : 0;
        foreach (ref readonly LineState prior in claim.All[claim.Lines.Length..])
        {
            // The prior visit may be before the window: what counts is that it took place.
            if (!prior.Has(LineFlags.EvaluationAndManagement) || !ClaimContext.IsPartner(line, prior)
                || prior.Through >= line.From || prior.Through < first)
            {
                continue;
            }

            var finding = FindingData.Of(RuleId.HIS901, prior.Number, new RepeatFinding { Other = prior.Key });
            claim.Raise(ref line, Severity.Warning, ref finding);
            return;
        }
    }
}
