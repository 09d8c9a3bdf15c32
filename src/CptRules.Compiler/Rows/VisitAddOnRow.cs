using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>An add-on that is not paid where every visit it belongs to has modifier 25 (AOC305).</summary>
/// <param name="Code">The add-on code.</param>
/// <param name="ExemptFrom">The first day, inclusive, on which a service of <paramref name="ExemptWith"/> lifts the rule.</param>
/// <param name="ExemptWith">Services that lift the rule if they are on the day.</param>
internal sealed record VisitAddOnRow(CodeKey Code, DateOnly ExemptFrom, IReadOnlyList<CodeKey> ExemptWith);
