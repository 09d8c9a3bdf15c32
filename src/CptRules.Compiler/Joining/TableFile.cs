using CptRules.Compiler.Files;
using CptRules.Compiler.Layouts;

namespace CptRules.Compiler.Joining;

/// <summary>A file that holds a published table, by its name.</summary>
internal sealed record TableFile(CmsFile File, CmsLayout Layout, TableIdentity Identity);
