using CptRules.Compiler.Files;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Joining;

/// <summary>Selects the files to read: every dated table, and the newest edition of each cumulative one.</summary>
internal sealed class TableSelection
{
    private const int PtpParts = 4;

    private readonly List<TablePart> _parts = [];
    private readonly List<UnreadFile> _unread;

    private TableSelection(IEnumerable<UnreadFile> unread)
    {
        _unread = [.. unread];
    }

    public IReadOnlyList<TablePart> Parts => _parts;

    public IReadOnlyList<UnreadFile> Unread => _unread;

    /// <exception cref="RuleSourceException">
    /// Two files with different bytes are the same table, a part of a table is missing, or a file seems to be a table and no layout has its
    /// name.
    /// </exception>
    public static TableSelection Of(SourceFiles sources)
    {
        var selection = new TableSelection(sources.Unread);
        var candidates = new List<TableFile>();
        foreach (CmsFile file in sources.Files)
        {
            if (ForeignFiles.ReasonOf(file.Name) is { } reason)
                selection._unread.Add(new(file.Origin, reason));
            else if (CmsLayouts.TryIdentify(file.Name, out CmsLayout layout, out TableIdentity identity))
                candidates.Add(new(file, layout, identity));
            else if (CmsLayouts.FindSimilar(file.Name) is { } similar)
                throw NotIdentified(file, similar);
            else
                selection._unread.Add(new(file.Origin, "no published table has this name"));
        }

        foreach (IGrouping<TableKind, TableFile> kind in candidates.GroupBy(one => one.Identity.Kind).OrderBy(kind => kind.Key))
            selection.AddKind(kind.Key, [.. kind]);
        return selection;
    }

    private static RuleSourceException NotIdentified(CmsFile file, CmsLayout similar) => new(
        file.Origin,
        "name",
        $"the file seems to be a published table, but only names such as these are read: {similar.Names}. Rename the file if it is that "
            + "table, remove it if it is not, or report it to the project.");

    private void AddKind(TableKind kind, List<TableFile> candidates)
    {
        if (!IsDated(kind))
        {
            AddTable(kind, Newest(candidates));
            return;
        }

        foreach (IGrouping<DateOnly, TableFile> date in candidates.GroupBy(one => one.Identity.Date).OrderBy(date => date.Key))
            AddTable(kind, Newest([.. date]));
    }

    /// <summary>Whether the table of every quarter is read. Otherwise the newest table includes the older ones.</summary>
    public static bool IsDated(TableKind kind) =>
        kind is TableKind.MuePractitioner or TableKind.MueOutpatientHospital or TableKind.MueDmeSupplier or TableKind.Mpfs
            or TableKind.Opps;

    /// <summary>The files of the newest edition; the others are listed as not read.</summary>
    private List<TableFile> Newest(List<TableFile> candidates)
    {
        List<IGrouping<(DateOnly, int), TableFile>> editions = [.. candidates.GroupBy(Edition).OrderByDescending(edition => edition.Key)];
        foreach (TableFile older in editions.Skip(1).SelectMany(edition => edition))
            _unread.Add(new(older.File.Origin, $"older than {editions[0].First().File.Name}, which includes it"));
        return [.. editions[0]];
    }

    private void AddTable(TableKind kind, List<TableFile> candidates)
    {
        List<IGrouping<int, TableFile>> parts = [.. candidates.GroupBy(one => one.Identity.Part).OrderBy(part => part.Key)];
        if (kind is TableKind.PtpPractitioner or TableKind.PtpOutpatientHospital)
            RequireAllParts([.. parts.Select(part => part.Key)], candidates[0].File);
        foreach (IGrouping<int, TableFile> part in parts)
            _parts.Add(new([.. OneOfEachFormat(part).OrderBy(one => one.Identity.IsVariant).ThenBy(one => one.Identity.Format)]));
    }

    private static void RequireAllParts(List<int> found, CmsFile one)
    {
        List<int> missing = [.. Enumerable.Range(1, PtpParts).Except(found)];
        if (missing.Count > 0)
            throw new RuleSourceException(
                one.Origin,
                "parts",
                $"expected parts f1 to f{PtpParts} of the table; missing: {string.Join(", ", missing.Select(part => $"f{part}"))}.");
    }

    private IEnumerable<TableFile> OneOfEachFormat(IEnumerable<TableFile> part)
    {
        foreach (IGrouping<(bool, TableFormat), TableFile> format in part.GroupBy(one => (one.Identity.IsVariant, one.Identity.Format)))
        {
            // The rule set contains the name and must not depend on the order of the sources.
            TableFile[] same = [.. format.OrderBy(one => one.File.Name, StringComparer.Ordinal)];
            TableFile first = same[0];
            foreach (TableFile again in same.Skip(1))
            {
                if (again.File.Length != first.File.Length || again.File.Read().Sha256 != first.File.Read().Sha256)
                    throw new RuleSourceException(
                        again.File.Origin, "table", $"{first.File.Origin} is the same table with different bytes; use only one of them.");
                _unread.Add(new(again.File.Origin, $"the same bytes as {first.File.Origin}"));
            }

            yield return first;
        }
    }

    private static (DateOnly Date, int Revision) Edition(TableFile candidate) => (candidate.Identity.Date, candidate.Identity.Revision);
}
