using CptRules.Data.Entries;

namespace CptRules.Explain.Glossary;

/// <summary>Says in a few words of ours why a PTP edit was published.</summary>
internal static class PairRationaleWords
{
    public static string Of(PairRationale rationale) => rationale switch
    {
        PairRationale.CodingInstruction => "coding instructions do not allow the two together",
        PairRationale.MisuseOfColumnTwo => "the column 2 code is misused beside column 1",
        PairRationale.StandardsOfPractice => "the column 2 service is part of performing column 1 by medical standards",
        PairRationale.AnesthesiaPreparation => "the column 2 service prepares or monitors the anesthesia",
        PairRationale.CodeDefinition => "the column 1 code includes column 2 by its definition",
        PairRationale.MutuallyExclusive => "the two are not performed together",
        PairRationale.MoreExtensive => "the column 1 procedure is the more extensive one",
        PairRationale.SeparateProcedure => "the column 2 procedure counts only when performed separately",
        PairRationale.AnesthesiaBySurgeon => "anesthesia by the surgeon is part of the procedure",
        PairRationale.SequentialProcedure => "only the last of successive procedures counts",
        PairRationale.LaboratoryPanel => "the laboratory panel includes the test",
        PairRationale.GenderSpecific => "the two are for different sexes",
        _ => "no reason is published",
    };
}
