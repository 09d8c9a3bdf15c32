using CptRules.Compiler.Checks;
using CptRules.Compiler.Files;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Rows;

namespace CptRules.Compiler.Joining;

/// <summary>The tables of one or many published quarters, joined with the project's own facts.</summary>
internal sealed class PublishedSet
{
    private const int ShownFiles = 10;

    private PublishedSet(RuleTables tables, IReadOnlyList<UnreadFile> unread)
    {
        Tables = tables;
        Unread = unread;
    }

    /// <summary>All rows, checked against each other.</summary>
    public RuleTables Tables { get; }

    /// <summary>Files among the sources that contributed nothing.</summary>
    public IReadOnlyList<UnreadFile> Unread { get; }

    /// <summary>Reads all published tables of the sources.</summary>
    /// <param name="sources">Folders, zips and loose files.</param>
    /// <param name="name">The name of the release; null for the quarter of its newest table.</param>
    /// <param name="keepDescriptions">Whether to keep the short descriptions of codes.</param>
    /// <param name="progress">Receives the progress of the reading.</param>
    /// <exception cref="FileNotFoundException">A source is neither a file nor a folder.</exception>
    /// <exception cref="RuleSourceException">
    /// The sources contain no table, or one that is not as published or contradicts itself or another.
    /// </exception>
    public static PublishedSet Read(
        IEnumerable<string> sources, string? name = null, bool keepDescriptions = false, IProgress<BuildProgress>? progress = null)
    {
        TableSelection selection = TableSelection.Of(SourceWalk.Files([.. sources]));
        if (selection.Parts.Count == 0)
            throw new RuleSourceException("sources", "files", $"there is no published table.{NotRead(selection.Unread)}");
        IReadOnlyList<CmsTable> published = PartReader.Read(selection.Parts, ReadingProgress.Of(selection.Parts, progress));
        progress?.Report(BuildProgress.Checking);
        RuleTables tables = TableJoin.Of(published, name, keepDescriptions);
        TableChecks.Run(tables);
        return new(tables, selection.Unread);
    }

    private static string NotRead(IReadOnlyList<UnreadFile> files) =>
        string.Concat(files.Take(ShownFiles).Select(file => $" Not read: {file.Origin}: {file.Reason}."))
        + (files.Count > ShownFiles ? $" Not read either: {files.Count - ShownFiles} more files." : "");
}
