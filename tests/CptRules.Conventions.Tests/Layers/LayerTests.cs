using CptRules.Conventions.Tests.Sources;
using Microsoft.CodeAnalysis;

namespace CptRules.Conventions.Tests.Layers;

/// <summary>Folders and projects use each other in one direction only.</summary>
public class LayerTests
{
    // What the folders of src/CptRules may use besides their own subfolders and the root.
    private static readonly Dictionary<string, string[]> AllowedInLibrary = new()
    {
        ["Data/Keys"] = [],
        ["Data"] = ["Data/Keys"],
        ["Findings"] = ["Data/Keys"],
        ["Engine"] = ["Findings", "Data", "Data/Keys"],
        ["Explain"] = ["Findings", "Data", "Data/Keys"],
        ["Json"] = ["Explain", "Findings", "Data", "Data/Keys", "Streaming"],
        ["Streaming"] = [],
    };

    private static readonly Dictionary<string, string[]> AllowedReferences = new()
    {
        ["CptRules"] = [],
        ["CptRules.Compiler"] = ["CptRules"],
        ["CptRules.Cli"] = ["CptRules", "CptRules.Compiler"],
        ["CptRules.Benchmarks"] = ["CptRules", "CptRules.Compiler"],
    };

    // Errors about code that source generators add, which is not compiled here: JSON contexts and regular expressions.
    private static readonly string[] OfGeneratedCode = ["CS0117", "CS0534", "CS7036", "CS8795"];

    public static TheoryData<string> Projects => [.. ProjectSources.All.Select(project => project.Folder)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_sources_compile_so_that_every_use_is_seen(string project)
    {
        Compilation compilation = ProjectSources.Of(project).Compilation;
        bool bodies = LongTests.Count("projects with their method bodies", shortForm: 0, longForm: ProjectSources.All.Count) > 0;
        Violations.AreNone(
            (bodies
                ? compilation.GetDiagnostics(TestContext.Current.CancellationToken)
                : compilation.GetDeclarationDiagnostics(TestContext.Current.CancellationToken))
            .Where(message => message.Severity == DiagnosticSeverity.Error && !OfGeneratedCode.Contains(message.Id))
            .Select(message => message.ToString()));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_two_folders_use_each_other(string project) =>
        Violations.AreNone(FolderArrows.TwoWayPairs(ProjectSources.Of(project)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folders_use_each_other_in_a_circle(string project)
    {
        FolderArrow[] arrows = [.. FolderArrows.BelowRoot(ProjectSources.Of(project))];
        HashSet<string> open = [.. arrows.Select(arrow => arrow.From)];
        // A folder that uses no open folder is in no circle.
        while (open.RemoveWhere(folder => !arrows.Any(arrow => arrow.From == folder && open.Contains(arrow.To))) > 0)
        {
        }

        Violations.AreNone(arrows.Where(arrow => open.Contains(arrow.From) && open.Contains(arrow.To)).Select(arrow => arrow.ToString()));
    }

    [Fact]
    public void The_folders_of_the_library_use_only_the_layers_below_them() =>
        Violations.AreNone(FolderArrows.BelowRoot(ProjectSources.Library)
            .Where(arrow => LayerOf(arrow.From) != LayerOf(arrow.To) && !AllowedInLibrary[LayerOf(arrow.From)].Contains(LayerOf(arrow.To)))
            .Select(arrow => arrow.ToString()));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_the_projects_below_it(string project) =>
        ProjectSources.Of(project).ProjectReferences.Should().BeSubsetOf(AllowedReferences[ProjectSources.Of(project).Name]);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Only_the_compiler_tests_and_benchmarks_see_what_is_internal(string project) =>
        ProjectSources.Of(project).Friends.Should().OnlyContain(friend =>
            friend == "CptRules.Compiler" || friend == "CptRules.Benchmarks" || friend == "CptRules.Testing" || friend.EndsWith(".Tests"));

    private static string LayerOf(string folder) => folder == "Data/Keys" ? folder : folder.Split('/')[0];
}
