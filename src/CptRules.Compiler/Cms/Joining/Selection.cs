using CptRules.Compiler.Cms.Files;
using CptRules.Compiler.Cms.Layouts;

namespace CptRules.Compiler.Cms.Joining;

/// <summary>Chooses what to read among the files at hand: every dated table, and the newest of each cumulative one.</summary>
internal sealed class Selection
{
    private const int PtpParts = 4;

    private readonly List<TablePart> _parts = [];
    private readonly List<UnreadFile> _unread;

    private Selection(IEnumerable<UnreadFile> unread)
    {
        _unread = [.. unread];
    }

    public IReadOnlyList<TablePart> Parts => _parts;

    public IReadOnlyList<UnreadFile> Unread => _unread;

    /// <exception cref="RuleSourceException">Two files claim to be the same table, or a part of one is missing.</exception>
    public static Selection Of(SourceFiles sources)
    {
        var selection = new Selection(sources.Unread);
        var candidates = new List<Candidate>();
        foreach (CmsFile file in sources.Files)
        {
            if (CmsLayouts.TryIdentify(file.Name, out CmsLayout layout, out TableIdentity identity))
                candidates.Add(new(file, layout, identity));
            else
                selection._unread.Add(new(file.Origin, "no table is known by this name"));
        }

        foreach (IGrouping<TableKind, Candidate> kind in candidates.GroupBy(one => one.Identity.Kind).OrderBy(kind => kind.Key))
            selection.AddKind(kind.Key, [.. kind]);
        return selection;
    }

    private void AddKind(TableKind kind, List<Candidate> candidates)
    {
        foreach (IGrouping<(DateOnly, int), Candidate> table in IsDated(kind) ? candidates.GroupBy(Edition).OrderBy(table => table.Key) : Newest(candidates))
            AddTable(kind, [.. table]);
    }

    /// <summary>Whether the table of every quarter counts; else the newest holds all that the older ones say.</summary>
    private static bool IsDated(TableKind kind) => kind is TableKind.MuePractitioner or TableKind.MueOutpatientHospital or TableKind.MueDmeSupplier or TableKind.Mpfs;

    private IEnumerable<IGrouping<(DateOnly, int), Candidate>> Newest(List<Candidate> candidates)
    {
        List<IGrouping<(DateOnly, int), Candidate>> editions = [.. candidates.GroupBy(Edition).OrderByDescending(edition => edition.Key)];
        foreach (Candidate older in editions.Skip(1).SelectMany(edition => edition))
            _unread.Add(new(older.File.Origin, $"older than {editions[0].First().File.Name}, which holds all that it says"));
        return editions.Take(1);
    }

    private void AddTable(TableKind kind, List<Candidate> candidates)
    {
        List<IGrouping<int, Candidate>> parts = [.. candidates.GroupBy(one => one.Identity.Part).OrderBy(part => part.Key)];
        if (kind is TableKind.PtpPractitioner or TableKind.PtpOutpatientHospital)
            RequireAllParts([.. parts.Select(part => part.Key)], candidates[0].File);
        foreach (IGrouping<int, Candidate> part in parts)
            _parts.Add(new([.. OneOfEachFormat(part).OrderBy(one => one.Identity.IsVariant).ThenBy(one => one.Identity.Format)]));
    }

    private static void RequireAllParts(List<int> found, CmsFile one)
    {
        List<int> missing = [.. Enumerable.Range(1, PtpParts).Except(found)];
        if (missing.Count > 0)
            throw new RuleSourceException(one.Origin, "parts", $"expected parts f1 to f{PtpParts} of the table; missing: {string.Join(", ", missing.Select(part => $"f{part}"))}.");
    }

    private IEnumerable<Candidate> OneOfEachFormat(IEnumerable<Candidate> part)
    {
        foreach (IGrouping<(bool, TableFormat), Candidate> format in part.GroupBy(one => (one.Identity.IsVariant, one.Identity.Format)))
        {
            // The name goes into the rule set, which must not depend on the order of the sources.
            Candidate[] same = [.. format.OrderBy(one => one.File.Name, StringComparer.Ordinal)];
            Candidate first = same[0];
            foreach (Candidate again in same.Skip(1))
            {
                if (again.File.Length != first.File.Length || again.File.Read().Sha256 != first.File.Read().Sha256)
                    throw new RuleSourceException(again.File.Origin, "table", $"{first.File.Origin} is the same table with other bytes; give one of them.");
                _unread.Add(new(again.File.Origin, $"the same bytes as {first.File.Origin}"));
            }

            yield return first;
        }
    }

    private static (DateOnly Date, int Revision) Edition(Candidate candidate) => (candidate.Identity.Date, candidate.Identity.Revision);
}
