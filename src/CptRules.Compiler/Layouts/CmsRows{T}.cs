namespace CptRules.Compiler.Layouts;

/// <summary>Rows of one type.</summary>
internal sealed class CmsRows<T>(string kind) : CmsRows(kind)
    where T : notnull
{
    public List<T> Rows { get; } = [];

    public override int Kept => Rows.Count;

    public void Keep(T row) => Rows.Add(row);

    public override string? DifferenceFrom(CmsRows other)
    {
        List<T> others = ((CmsRows<T>)other).Rows;
        if (Rows.SequenceEqual(others))
            return null;
        if (FirstBeyond(Rows, others) is { } missing)
            return $"only one of them has {missing}";
        if (FirstBeyond(others, Rows) is { } surplus)
            return $"only one of them has {surplus}";
        return Rows.Count == others.Count ? null : $"they have {Rows.Count} and {others.Count} rows";
    }

    private static string? FirstBeyond(List<T> rows, List<T> others)
    {
        HashSet<T> known = [.. others];
        int index = rows.FindIndex(row => !known.Contains(row));
        return index < 0 ? null : rows[index].ToString();
    }
}
