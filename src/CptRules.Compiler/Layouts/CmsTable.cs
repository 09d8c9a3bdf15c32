namespace CptRules.Compiler.Layouts;

/// <summary>The rows of one published file.</summary>
internal sealed record CmsTable(TableIdentity Identity, string FileName, string Sha256, IReadOnlyList<CmsRows> Rows);
