using CptRules.Compiler.Files;
using CptRules.Compiler.Layouts;

namespace CptRules.Compiler.Joining;

/// <summary>A file that contains a published table, as its name shows.</summary>
internal sealed record TableFile(CmsFile File, CmsLayout Layout, TableIdentity Identity);
