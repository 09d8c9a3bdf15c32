using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>A PTP edit with one period. Column 2 is denied. Rows with indicator 9 were never in force and are not included.</summary>
/// <param name="From">First day in force, inclusive; if it is not known, the earliest day that is possible.</param>
/// <param name="Through">
/// Last day in force, inclusive (the published deletion date); <see cref="DateOnly.MaxValue"/> while not deleted.
/// </param>
/// <param name="Indicator">0: no modifier allowed, 1: modifier allowed.</param>
/// <param name="InForceByQuarter">
/// 0 if the first day is known, else the <see cref="PairQuarter"/> by whose first day the edit was in force.
/// </param>
internal readonly record struct PairRow(
    CareSetting Setting,
    CodeKey Column1,
    CodeKey Column2,
    DateOnly From,
    DateOnly Through,
    byte Indicator,
    PairRationale Rationale,
    byte InForceByQuarter = 0);
