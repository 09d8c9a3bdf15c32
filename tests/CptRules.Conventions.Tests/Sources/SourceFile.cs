using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CptRules.Conventions.Tests.Sources;

/// <summary>A C# file of the repository.</summary>
/// <param name="Path">The path from the root of the repository, with slashes.</param>
/// <param name="Text">The whole text.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>All C# files of src, tests, benchmarks and samples, and the scripts of .ci; what a build writes is left out.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
        [.. new[] { "src", "tests", "benchmarks", "samples", ".ci" }.SelectMany(Under).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The folder of the file, from the root of the repository.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];

    public SyntaxTree Parse(CSharpParseOptions options) => CSharpSyntaxTree.ParseText(Text, options, Path);

    public static IEnumerable<SourceFile> Under(string folder)
    {
        string path = System.IO.Path.Combine([Repository.Root, .. folder.Split('/')]);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
                .Select(file => new SourceFile(file, File.ReadAllText(System.IO.Path.Combine(Repository.Root, file))))
            : [];
    }
}
