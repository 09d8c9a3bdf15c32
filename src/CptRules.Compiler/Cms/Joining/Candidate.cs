using CptRules.Compiler.Cms.Files;
using CptRules.Compiler.Cms.Layouts;

namespace CptRules.Compiler.Cms.Joining;

/// <summary>A file that holds a published table, by its name.</summary>
internal sealed record Candidate(CmsFile File, CmsLayout Layout, TableIdentity Identity);
