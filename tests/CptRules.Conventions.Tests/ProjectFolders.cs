using CptRules.Conventions.Tests.Sources;

namespace CptRules.Conventions.Tests;

/// <summary>The folders that have C# files, one for each project, for tests that report by project.</summary>
internal static class ProjectFolders
{
    public static TheoryData<string> All { get; } =
    [
        .. SourceFile.All.Select(file => string.Join('/', file.Path.Split('/')[..^1].Take(2))).Distinct(),
    ];
}
