namespace CptRules.Data.Rows;

/// <summary>A PTP edit with one window. Column 2 is the denied side. Indicator 9 rows were never in force and do not come here.</summary>
/// <param name="Through">Last day in force, inclusive (the published deletion date); <see cref="DateOnly.MaxValue"/> while not deleted.</param>
/// <param name="Indicator">0 no modifier allowed, 1 modifier allowed.</param>
internal readonly record struct PairRow(
    CareSetting Setting, CodeKey Column1, CodeKey Column2, DateOnly From, DateOnly Through, byte Indicator, PairRationale Rationale);

/// <summary>The published reasons of PTP edits, in a closed list.</summary>
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
