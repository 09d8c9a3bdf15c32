using CptRules.Data.Entries;

namespace CptRules.Explain.Glossary;

/// <summary>Says in a few words of our own why a PTP edit was published.</summary>
internal static class PairRationaleWords
{
    public static string Of(PairRationale rationale) => rationale switch
    {
        PairRationale.CodingInstruction => "coding instructions do not allow both codes together",
        PairRationale.MisuseOfColumnTwo => "the column 2 code is misused if billed with column 1",
        PairRationale.StandardsOfPractice => "by medical standards, the column 2 service is part of the column 1 service",
        PairRationale.AnesthesiaPreparation => "the column 2 service prepares or monitors the anesthesia",
        PairRationale.CodeDefinition => "the column 1 code includes column 2 by its definition",
        PairRationale.MutuallyExclusive => "the two services are not performed together",
        PairRationale.MoreExtensive => "the column 1 procedure is the more extensive one",
        PairRationale.SeparateProcedure => "the column 2 procedure is paid only if performed separately",
        PairRationale.AnesthesiaBySurgeon => "anesthesia by the surgeon is part of the procedure",
        PairRationale.SequentialProcedure => "only the last of successive procedures is paid",
        PairRationale.LaboratoryPanel => "the laboratory panel includes the test",
        PairRationale.GenderSpecific => "the two services are for different sexes",
        _ => "no reason is published",
    };
}
