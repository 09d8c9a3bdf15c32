using System.Collections.Frozen;
using CptRules.Data.Rows;

namespace CptRules.Compiler.Cms.Layouts.Ptp;

/// <summary>The rationales of PTP edits as they are published.</summary>
internal static class PairRationales
{
    private static readonly FrozenDictionary<string, PairRationale>.AlternateLookup<ReadOnlySpan<char>> Published = new Dictionary<string, PairRationale>
    {
        ["CPT Manual or CMS manual coding instruction"] = PairRationale.CodingInstruction,
        ["Misuse of Column Two code with Column One code"] = PairRationale.MisuseOfColumnTwo,
        ["Standards of medical/surgical practice"] = PairRationale.StandardsOfPractice,
        ["Standard preparation/monitoring services for anesthesia"] = PairRationale.AnesthesiaPreparation,
        ["HCPCS/CPT procedure code definition"] = PairRationale.CodeDefinition,
        ["Mutually exclusive procedures"] = PairRationale.MutuallyExclusive,
        ["More extensive procedure"] = PairRationale.MoreExtensive,
        ["CPT Separate procedure definition"] = PairRationale.SeparateProcedure,
        ["Anesthesia service included in surgical procedure"] = PairRationale.AnesthesiaBySurgeon,
        ["Sequential procedure"] = PairRationale.SequentialProcedure,
        ["Laboratory panel"] = PairRationale.LaboratoryPanel,
        ["Gender-specific procedures"] = PairRationale.GenderSpecific,
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>False for a text that is not one of them.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PairRationale rationale) => Published.TryGetValue(text, out rationale);
}
