using CptRules.Compiler.Census;
using CptRules.Compiler.Joining;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Compiler.Writing;
using CptRules.Data.File;

namespace CptRules.Compiler;

/// <summary>Compiles published tables into a rule set file. Thread-safe.</summary>
public static class RuleSetBuilder
{
    /// <summary>Compiles the sources of a request. The file appears complete and verified, or not at all.</summary>
    /// <param name="request">The sources and the file to write.</param>
    /// <returns>The rule set as it was read back from the file.</returns>
    /// <remarks>
    /// Equal sources give equal bytes. The published tables of a quarter take some seconds and about one gigabyte of memory.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The sources include a folder of reviewable rules and something else.</exception>
    /// <exception cref="FileNotFoundException">A source is neither a file nor a folder.</exception>
    /// <exception cref="RuleSourceException">
    /// A source is missing, cannot be understood, contradicts itself or another one, or differs too much from the previous release.
    /// </exception>
    /// <exception cref="InvalidRuleSetException">
    /// The rows contradict each other, or the file was not read back as it was written.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static BuildResult Build(BuildRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        (RuleTables tables, IReadOnlyList<UnreadFile> unread) = Read(request);
        if (request.Previous is { } previous)
            ChangeGuard.Check(TableRowCounts.Of(tables), previous);
        request.Progress?.Report(BuildProgress.Writing);
        return new(Write(tables, request.Path), unread);
    }

    /// <summary>Whether an existing file begins as a rule set file does, so that a build may replace it.</summary>
    /// <param name="path">The file. False for a pipe or a device, which has no length.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static bool IsRuleSetFile(string path)
    {
        if (new FileInfo(path).Length < RuleSetFile.HeaderLength)
            return false;
        using FileStream file = File.OpenRead(path);
        Span<byte> first = stackalloc byte[RuleSetFile.Magic.Length];
        file.ReadExactly(first);
        return first.SequenceEqual(RuleSetFile.Magic);
    }

    /// <summary>Whether a folder contains reviewable rules. Such a folder is compiled alone and not with published files.</summary>
    /// <param name="folder">The folder. False if it does not exist.</param>
    public static bool IsRulesFolder(string folder) => RulesFolder.IsRulesFolder(folder);

    /// <summary>Compiles tables into a file; see <see cref="Build"/>.</summary>
    /// <returns>The rule set as it was read back from the file.</returns>
    internal static RuleSet Write(RuleTables tables, string path)
    {
        using var compiled = new MemoryStream();
        RuleSetWriter.Write(tables, compiled);

        // The draft is in the target's folder, so that the last step is a rename and not a copy.
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

    private static (RuleTables Tables, IReadOnlyList<UnreadFile> Unread) Read(BuildRequest request)
    {
        if (!request.Sources.Any(RulesFolder.IsRulesFolder))
        {
            PublishedSet published = PublishedSet.Read(request.Sources, request.Name, request.KeepDescriptions, request.Progress);
            return (published.Tables, published.Unread);
        }

        if (request.Sources.Count > 1)
            throw new ArgumentException("A folder of reviewable rules is compiled alone, without other sources.", nameof(request));
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
            throw new InvalidRuleSetException("The bytes read back from the disk differ from those written.");
        RuleSet rules = RuleSet.Load(read);
        rules.Verify();
        return rules;
    }

    private static void CompareCensus(RuleTables tables, RuleSet rules)
    {
        RuleSetRelease release = rules.Release;
        if (release.Name != tables.Name || release.IsComplete != tables.Complete)
            throw new InvalidRuleSetException("The release read back has another name or coverage than the one written.");
        bool isSame = tables.Sources.Select(Key).Order(StringComparer.Ordinal)
            .SequenceEqual(release.Sources.Select(Key).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        if (!isSame)
            throw new InvalidRuleSetException("The sources read back differ from those written.");
        if (!TableRowCounts.Of(tables).SequenceEqual(TableRowCounts.Of(rules)))
            throw new InvalidRuleSetException("The tables read back have another number of rows than those written.");
        if (!ListRowCounts.Of(tables).SequenceEqual(ListRowCounts.Of(rules)))
            throw new InvalidRuleSetException("The lists read back have another number of rows than those written.");
    }

    private static string Key(SourceRow row) =>
        $"{row.Kind}|{row.Name}|{row.Date:yyyyMMdd}|{row.Sha256}|{row.RowsRead}|{row.RowsKept}|{row.Dropped.Sum(drop => drop.Rows)}";

    private static string Key(RuleSource source) =>
        $"{source.KindName}|{source.Name}|{source.Date:yyyyMMdd}|{source.Sha256}|{source.RowsRead}|{source.RowsKept}|"
        + source.RowsDropped.Values.Sum();
}
