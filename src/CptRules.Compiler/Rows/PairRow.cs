using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>A PTP edit with one period. Column 2 is denied. Rows with indicator 9 were never in force and are not included.</summary>
/// <param name="Through">
/// Last day in force, inclusive (the published deletion date); <see cref="DateOnly.MaxValue"/> while not deleted.
/// </param>
/// <param name="Indicator">0: no modifier allowed, 1: modifier allowed.</param>
internal readonly record struct PairRow(
    CareSetting Setting, CodeKey Column1, CodeKey Column2, DateOnly From, DateOnly Through, byte Indicator, PairRationale Rationale);
