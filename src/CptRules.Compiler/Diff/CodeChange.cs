using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>A code that came into force, went out of force, or has other dates of its own.</summary>
internal readonly record struct CodeChange(CodeKey Code, CodeStanding Old, CodeStanding New);
