using CptRules.Compiler.Census;
using CptRules.Compiler.Joining;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Compiler.Writing;
using CptRules.Data.File;

namespace CptRules.Compiler;

/// <summary>Compiles sources into a rule set file that appears whole and checked, or not at all.</summary>
internal static class RuleSetBuilder
{
    /// <summary>Compiles what is asked for.</summary>
    /// <exception cref="ArgumentException">A folder of reviewable rules is beside other sources.</exception>
    /// <exception cref="FileNotFoundException">A source is neither a file nor a folder.</exception>
    /// <exception cref="RuleSourceException">A source is missing, is not understood, contradicts itself or another, or has changed too much since the release before.</exception>
    /// <exception cref="InvalidRuleSetException">The rows contradict each other, or what was read back is not what was written.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static BuildResult Build(BuildRequest request)
    {
        (RuleTables tables, IReadOnlyList<UnreadFile> unread) = Read(request);
        if (request.Previous is { } previous)
            ChangeGuard.Check(TableRowCounts.Of(tables), previous);
        request.Progress?.Report(BuildProgress.Writing);
        return new(Write(tables, request.Path), unread);
    }

    /// <summary>Compiles tables into a file; see <see cref="Build"/>.</summary>
    /// <returns>The rule set as it was read back from the file.</returns>
    public static RuleSet Write(RuleTables tables, string path)
    {
        using var compiled = new MemoryStream();
        RuleSetWriter.Write(tables, compiled);

        // Beside the target, so that the last step is a rename and not a copy.
        string target = Path.GetFullPath(path);
        string draft = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            WriteThrough(draft, compiled);
            RuleSet rules = ReadBack(draft, compiled.GetBuffer().AsSpan(0, (int)compiled.Length));
            CompareCensus(tables, rules);
            File.Move(draft, target, overwrite: true);
            return rules;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Whether an existing file may be replaced: it begins as a rule set file does. Pipes and devices, which have no length, do not.</summary>
    public static bool IsRuleSetFile(string path)
    {
        if (new FileInfo(path).Length < RuleSetFile.HeaderLength)
            return false;
        using FileStream file = File.OpenRead(path);
        Span<byte> first = stackalloc byte[RuleSetFile.Magic.Length];
        file.ReadExactly(first);
        return first.SequenceEqual(RuleSetFile.Magic);
    }

    private static (RuleTables Tables, IReadOnlyList<UnreadFile> Unread) Read(BuildRequest request)
    {
        if (!request.Sources.Any(RulesFolder.IsRulesFolder))
        {
            PublishedSet published = PublishedSet.Read(request.Sources, request.Name, request.Progress);
            return (published.Tables, published.Unread);
        }

        if (request.Sources.Count > 1)
            throw new ArgumentException("A folder of reviewable rules is compiled alone, not beside other sources.", nameof(request));
        RuleTables tables = RulesFolder.Read(request.Sources[0]);
        tables.Name = request.Name ?? tables.Name;
        return (tables, []);
    }

    private static void WriteThrough(string draft, MemoryStream compiled)
    {
        using var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write);
        compiled.WriteTo(file);
        // A rename can reach the disk before the bytes do.
        file.Flush(flushToDisk: true);
    }

    private static RuleSet ReadBack(string draft, ReadOnlySpan<byte> written)
    {
        byte[] read = File.ReadAllBytes(draft);
        if (!written.SequenceEqual(read))
            throw new InvalidRuleSetException("What was read back from the disk is not what was written.");
        RuleSet rules = RuleSet.Load(read);
        rules.Verify();
        return rules;
    }

    private static void CompareCensus(RuleTables tables, RuleSet rules)
    {
        RuleSetRelease release = rules.Release;
        if (release.Name != tables.Name || release.IsComplete != tables.Complete)
            throw new InvalidRuleSetException("The release that was read back has another name or coverage than the one written.");
        bool same = tables.Sources.Select(Key).Order(StringComparer.Ordinal)
            .SequenceEqual(release.Sources.Select(Key).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        if (!same)
            throw new InvalidRuleSetException("The sources that were read back are not those written.");
        if (!TableRowCounts.Of(tables).SequenceEqual(TableRowCounts.Of(rules)))
            throw new InvalidRuleSetException("The tables that were read back have not as many rows as those written.");
    }

    private static string Key(SourceRow row) =>
        $"{row.Kind}|{row.Name}|{row.Date:yyyyMMdd}|{row.Sha256}|{row.RowsRead}|{row.RowsKept}|{row.Dropped.Sum(drop => drop.Rows)}";

    private static string Key(RuleSource source) =>
        $"{source.Kind}|{source.Name}|{source.Date:yyyyMMdd}|{source.Sha256}|{source.RowsRead}|{source.RowsKept}|{source.RowsDropped.Values.Sum()}";
}
