using CptRules.Compiler.Layouts;

namespace CptRules.Compiler.Joining;

/// <summary>Reads the parts, one on each processor at a time, and compares the formats of each.</summary>
internal static class PartReader
{
    /// <param name="parts">The parts to read.</param>
    /// <param name="progress">Receives the length of each file that has been read.</param>
    /// <returns>The tables in the order of the parts.</returns>
    /// <exception cref="RuleSourceException">
    /// A file is not as published, or two formats differ. With several errors, the first in order is thrown.
    /// </exception>
    public static IReadOnlyList<CmsTable> Read(IReadOnlyList<TablePart> parts, IProgress<long>? progress)
    {
        var tables = new CmsTable?[parts.Count];
        var errors = new RuleSourceException?[parts.Count];
        Parallel.For(0, parts.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            try
            {
                tables[i] = Read(parts[i], progress);
            }
            catch (RuleSourceException e)
            {
                errors[i] = e;
            }
        });
        return Array.Find(errors, error => error is not null) is { } first ? throw first : [.. tables.Select(table => table!)];
    }

    private static CmsTable Read(TablePart part, IProgress<long>? progress)
    {
        CmsTable table = Read(part.Formats[0], progress);
        foreach (TableFile other in part.Formats.Skip(1))
        {
            CmsTable same = Read(other, progress);
            for (int i = 0; i < table.Rows.Count; i++)
            {
                if (table.Rows[i].DifferenceFrom(same.Rows[i]) is { } difference)
                    throw new RuleSourceException(other.File.Origin, table.Rows[i].Kind, $"differs from {part.Formats[0].File.Origin}, "
                        + $"another format of the same table: {difference}.");
            }
        }

        return table;
    }

    private static CmsTable Read(TableFile candidate, IProgress<long>? progress)
    {
        CmsTable table = candidate.Layout.Read(candidate.File, candidate.Identity);
        progress?.Report(candidate.File.Length);
        return table;
    }
}
