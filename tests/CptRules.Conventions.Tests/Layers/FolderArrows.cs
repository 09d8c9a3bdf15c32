using System.Collections.Concurrent;
using CptRules.Conventions.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CptRules.Conventions.Tests.Layers;

/// <summary>Finds the arrows between the folders of a project in its code; documentation comments do not count.</summary>
internal static class FolderArrows
{
    private static readonly ConcurrentDictionary<ProjectSources, IReadOnlyList<FolderArrow>> Found = [];

    /// <summary>One arrow for each pair of folders, in ordinal order.</summary>
    public static IReadOnlyList<FolderArrow> Of(ProjectSources project) => Found.GetOrAdd(project, Find);

    /// <summary>The arrows between folders other than the root, which has the shared types and the entry points.</summary>
    public static IEnumerable<FolderArrow> BelowRoot(ProjectSources project) =>
        Of(project).Where(arrow => arrow.From != FolderArrow.Root && arrow.To != FolderArrow.Root);

    /// <summary>Pairs of folders that use each other.</summary>
    public static IEnumerable<string> TwoWayPairs(ProjectSources project)
    {
        FolderArrow[] arrows = [.. BelowRoot(project)];
        return
            from arrow in arrows
            from back in arrows
            where arrow.From == back.To && arrow.To == back.From && string.CompareOrdinal(arrow.From, arrow.To) < 0
            select $"{arrow} | {back}";
    }

    private static IReadOnlyList<FolderArrow> Find(ProjectSources project)
    {
        var arrows = new SortedDictionary<string, FolderArrow>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in project.Compilation.SyntaxTrees.Where(tree => project.Contains(tree.FilePath)))
        {
            string from = project.FolderOf(tree.FilePath);
            SemanticModel model = project.Compilation.GetSemanticModel(tree);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes().Where(IsUse))
            {
                SymbolInfo info = model.GetSymbolInfo(node);
                foreach (ISymbol symbol in info.Symbol is { } only ? [only] : info.CandidateSymbols)
                {
                    if (HomeOf(project, symbol, from) is { } home && project.FolderOf(home) is var to && to != from)
                        arrows.TryAdd($"{from} {to}", new FolderArrow(from, to, Example(tree.FilePath, symbol, home)));
                }
            }
        }

        return [.. arrows.Values];
    }

    private static string Example(string file, ISymbol symbol, string home) =>
        $"{Path.GetFileName(file)} uses {symbol.Name} of {Path.GetFileName(home)}";

    private static bool IsUse(SyntaxNode node) => node is ExpressionSyntax or ConstructorInitializerSyntax or AttributeSyntax;

    // A type that has files in several folders is in the folder of the use if one of them is there.
    private static string? HomeOf(ProjectSources project, ISymbol symbol, string from)
    {
        ISymbol definition = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol.OriginalDefinition;
        if (definition is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol))
            return null;
        string[] homes = [.. Files(project, definition)];
        // Members that the compiler adds have no place of their own.
        if (homes.Length == 0 && definition.ContainingType is { } type)
            homes = [.. Files(project, type)];
        return homes.FirstOrDefault(path => project.FolderOf(path) == from) ?? homes.FirstOrDefault();
    }

    private static IEnumerable<string> Files(ProjectSources project, ISymbol symbol) =>
        symbol.Locations.Select(place => place.SourceTree?.FilePath).OfType<string>().Where(path => project.Contains(path));
}
