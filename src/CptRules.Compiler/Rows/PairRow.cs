using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Compiler.Rows;

/// <summary>A PTP edit with one window. Column 2 is the denied side. Indicator 9 rows were never in force and do not come here.</summary>
/// <param name="Through">Last day in force, inclusive (the published deletion date); <see cref="DateOnly.MaxValue"/> while not deleted.</param>
/// <param name="Indicator">0 no modifier allowed, 1 modifier allowed.</param>
internal readonly record struct PairRow(
    CareSetting Setting, CodeKey Column1, CodeKey Column2, DateOnly From, DateOnly Through, byte Indicator, PairRationale Rationale);
