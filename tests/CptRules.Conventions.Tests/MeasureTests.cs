using System.Globalization;
using CptRules.Conventions.Tests.Layers;
using CptRules.Conventions.Tests.Sources;
using Microsoft.CodeAnalysis;

namespace CptRules.Conventions.Tests;

/// <summary>Prints the measures of each project, and keeps folders small.</summary>
public class MeasureTests
{
    // A folder of more files is hard to survey. The root of a project has one file for each public type, and these cannot be split
    // by folder without folders that use each other.
    private const int MaxFilesOfFolder = 25;
    private const int MaxFilesOfRoot = 70;

    public static TheoryData<string> Projects => LayerTests.Projects;

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_are_small(string folder)
    {
        ProjectSources project = ProjectSources.Of(folder);
        IGrouping<string, SourceFile> largest = project.Files.GroupBy(project.FolderOf).MaxBy(files => files.Count())!;
        INamedTypeSymbol[] types = [.. PublicTypes(project.Compilation.Assembly.GlobalNamespace)];
        TestOutput.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{project.Files.Count} files, {largest.Count()} in the largest folder ({largest.Key}), {types.Length} public types with "
            + $"{types.Sum(PublicMembers)} public members, {project.Files.Sum(file => LineLengthTests.Long(file).Count())} lines over "
            + $"{LineLengthTests.Longest} characters, {FolderArrows.TwoWayPairs(project).Count()} pairs of folders that use each other"));
        foreach (IGrouping<string, SourceFile> files in project.Files.GroupBy(project.FolderOf))
        {
            int most = files.Key == "(root)" ? MaxFilesOfRoot : MaxFilesOfFolder;
            files.Count().Should().BeLessThanOrEqualTo(most, "{0} must stay small", files.Key);
        }
    }

    private static IEnumerable<INamedTypeSymbol> PublicTypes(INamespaceOrTypeSymbol parent) =>
        parent.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member switch
        {
            INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => PublicTypes(type).Prepend(type),
            INamespaceSymbol space => PublicTypes(space),
            _ => [],
        });

    private static int PublicMembers(INamedTypeSymbol type) => type.GetMembers().Count(member =>
        member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false }
        && member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null }));
}
