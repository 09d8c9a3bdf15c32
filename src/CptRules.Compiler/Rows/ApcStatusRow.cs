using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>The OPPS APC status indicator of a code.</summary>
internal readonly record struct ApcStatusRow(CodeKey Code, string Status);
