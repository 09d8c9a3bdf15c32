using CptRules.Compiler.Rules;
using CptRules.Data;
using CptRules.Data.Format;
using CptRules.Data.Rows;

namespace CptRules.Compiler;

/// <summary>Compiles sources into a rule set file that appears whole and checked, or not at all.</summary>
internal static class RuleSetBuilder
{
    /// <summary>Compiles the folder of reviewable rules.</summary>
    /// <param name="folder">The folder that holds the project's own files and <c>infusion</c>.</param>
    /// <param name="path">The file to write; its folder must exist. An older file is replaced.</param>
    /// <param name="name">Another name of the release; null for the source's own.</param>
    /// <returns>The rule set as it was read back from the file.</returns>
    /// <exception cref="RuleSourceException">A source is missing, is not understood or contradicts itself.</exception>
    /// <exception cref="InvalidRuleSetException">The rows contradict each other, or what was read back is not what was written.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static RuleSet Build(string folder, string path, string? name = null)
    {
        RuleTables tables = RulesFolder.Read(folder);
        if (name is not null)
            tables.Name = name;
        return Write(tables, path);
    }

    /// <summary>Compiles tables; see <see cref="Build"/>.</summary>
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
            CompareCensus(tables, rules.Release);
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

    private static void CompareCensus(RuleTables tables, RuleSetRelease release)
    {
        if (release.Name != tables.Name || release.IsComplete != tables.Complete)
            throw new InvalidRuleSetException("The release that was read back has another name or coverage than the one written.");
        bool same = tables.Sources.Select(Key).Order(StringComparer.Ordinal)
            .SequenceEqual(release.Sources.Select(Key).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        if (!same)
            throw new InvalidRuleSetException("The sources that were read back are not those written.");
    }

    private static string Key(SourceRow row) =>
        $"{row.Kind}|{row.Name}|{row.Date:yyyyMMdd}|{row.Sha256}|{row.RowsRead}|{row.RowsKept}|{row.Dropped.Sum(drop => drop.Rows)}";

    private static string Key(RuleSource source) =>
        $"{source.Kind}|{source.Name}|{source.Date:yyyyMMdd}|{source.Sha256}|{source.RowsRead}|{source.RowsKept}|{source.RowsDropped.Values.Sum()}";
}
