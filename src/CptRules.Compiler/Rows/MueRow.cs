using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>A unit limit. MAI 1: claim line, 2: date of service by policy, 3: date of service by clinical data.</summary>
internal readonly record struct MueRow(CodeKey Code, int Limit, byte Mai, string Rationale);
