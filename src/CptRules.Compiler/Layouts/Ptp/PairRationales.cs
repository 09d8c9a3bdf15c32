using CptRules.Compiler.Reading;
using CptRules.Data.Entries;

namespace CptRules.Compiler.Layouts.Ptp;

/// <summary>The published rationales of PTP edits.</summary>
internal static class PairRationales
{
    // The most frequent ones come first, because two million rows are compared with these twelve texts.
    private static readonly (string Text, PairRationale Rationale)[] Published =
    [
        ("CPT Manual or CMS manual coding instruction", PairRationale.CodingInstruction),
        ("Misuse of Column Two code with Column One code", PairRationale.MisuseOfColumnTwo),
        ("Standards of medical/surgical practice", PairRationale.StandardsOfPractice),
        ("Standard preparation/monitoring services for anesthesia", PairRationale.AnesthesiaPreparation),
        ("HCPCS/CPT procedure code definition", PairRationale.CodeDefinition),
        ("Mutually exclusive procedures", PairRationale.MutuallyExclusive),
        ("More extensive procedure", PairRationale.MoreExtensive),
        ("CPT Separate procedure definition", PairRationale.SeparateProcedure),
        ("Anesthesia service included in surgical procedure", PairRationale.AnesthesiaBySurgeon),
        ("Sequential procedure", PairRationale.SequentialProcedure),
        ("Laboratory panel", PairRationale.LaboratoryPanel),
        ("Gender-specific procedures", PairRationale.GenderSpecific),
    ];

    /// <summary>False for a text that is not one of them.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PairRationale rationale)
    {
        foreach ((string published, PairRationale value) in Published)
        {
            if (!text.SequenceEqual(published))
                continue;
            rationale = value;
            return true;
        }

        rationale = default;
        return false;
    }
}
