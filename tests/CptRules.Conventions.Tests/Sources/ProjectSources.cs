using System.Xml.Linq;
using CptRules.Conventions.Tests.Layers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CptRules.Conventions.Tests.Sources;

/// <summary>The sources of a project, compiled against the sources of the projects that it references.</summary>
internal sealed class ProjectSources
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    // Packages and the framework: everything that the tests were started with, except the assemblies of this repository.
    private static readonly MetadataReference[] Packages =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("CptRules", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private ProjectSources(string folder, params ProjectSources[] references)
    {
        Folder = folder;
        Name = folder[(folder.LastIndexOf('/') + 1)..];
        Files = [.. SourceFile.Under(folder)];
        XElement project = XElement.Parse(Repository.Read([.. folder.Split('/'), Name + ".csproj"]));
        IEnumerable<SourceFile> linked = project.Descendants("Compile").Select(item => (string?)item.Attribute("Include")).OfType<string>()
            .SelectMany(pattern =>
                SourceFile.Under(Path.GetRelativePath(".", Path.Combine(folder, Path.GetDirectoryName(pattern)!)).Replace('\\', '/')));
        Friends = [.. project.Descendants("InternalsVisibleTo").Select(item => (string)item.Attribute("Include")!)];
        ProjectReferences =
        [
            .. project.Descendants("ProjectReference").Select(item => Path.GetFileNameWithoutExtension((string)item.Attribute("Include")!)),
        ];
        string friends = string.Concat(
            Friends.Select(friend => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]"));
        bool isProgram = project.Descendants("OutputType").Any(type => type.Value == "Exe");
        Compilation = CSharpCompilation.Create(
            Name,
            [.. Files.Concat(linked).Select(file => file.Parse(Options)), CSharpSyntaxTree.ParseText(ImplicitUsings + friends, Options)],
            [.. Packages, .. references.Select(reference => reference.Compilation.ToMetadataReference())],
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    public static ProjectSources Library { get; } = new("src/CptRules");

    public static ProjectSources Compiler { get; } = new("src/CptRules.Compiler", Library);

    public static ProjectSources Tool { get; } = new("src/CptRules.Cli", Library, Compiler);

    public static ProjectSources Benchmarks { get; } = new("benchmarks/CptRules.Benchmarks", Library, Compiler);

    public static IReadOnlyList<ProjectSources> All { get; } = [Library, Compiler, Tool, Benchmarks];

    /// <summary>The folder of the project from the root of the repository.</summary>
    public string Folder { get; }

    public string Name { get; }

    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>The assemblies that may see what is internal.</summary>
    public IReadOnlyList<string> Friends { get; }

    public IReadOnlyList<string> ProjectReferences { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>The project in a folder such as <c>src/CptRules</c>.</summary>
    public static ProjectSources Of(string folder) => All.Single(project => project.Folder == folder);

    /// <summary>
    /// Whether a path from the root of the repository is a file of the project, and not one that it links from elsewhere.
    /// </summary>
    public bool Contains(string path) => path.StartsWith(Folder + "/", StringComparison.Ordinal);

    /// <summary>The folder of a file within the project.</summary>
    public string FolderOf(SourceFile file) => FolderOf(file.Path);

    /// <inheritdoc cref="FolderOf(SourceFile)"/>
    public string FolderOf(string path)
    {
        string folder = path[Folder.Length..path.LastIndexOf('/')].TrimStart('/');
        return folder.Length == 0 ? FolderArrow.Root : folder;
    }

    public override string ToString() => Name;
}
