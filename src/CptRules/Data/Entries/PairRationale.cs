namespace CptRules.Data.Entries;

/// <summary>The published reasons of PTP edits.</summary>
internal enum PairRationale : byte
{
    None = 0,
    CodingInstruction = 1,
    MisuseOfColumnTwo = 2,
    StandardsOfPractice = 3,
    AnesthesiaPreparation = 4,
    CodeDefinition = 5,
    MutuallyExclusive = 6,
    MoreExtensive = 7,
    SeparateProcedure = 8,
    AnesthesiaBySurgeon = 9,
    SequentialProcedure = 10,
    LaboratoryPanel = 11,
    GenderSpecific = 12,
}
