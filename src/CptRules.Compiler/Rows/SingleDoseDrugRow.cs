using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>A drug that comes in single-dose containers only, so that its lines need JW or JZ (DRU903).</summary>
/// <param name="WarningFrom">The first day, inclusive, on which a missing modifier is a Warning.</param>
/// <param name="ErrorFrom">The first day, inclusive, on which it is an Error.</param>
internal sealed record SingleDoseDrugRow(CodeKey Code, DateOnly WarningFrom, DateOnly ErrorFrom);
