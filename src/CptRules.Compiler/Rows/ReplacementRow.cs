using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>A code that Medicare does not use in some care settings, and the codes that it uses instead.</summary>
internal sealed record ReplacementRow(CodeKey Code, IReadOnlyList<CodeKey> Use, CareSettings Settings = CareSettings.All);
