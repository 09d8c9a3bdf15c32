using System.Globalization;

namespace CptRules;

/// <summary>One source of a rule set, with the counts of its rows. Immutable.</summary>
public sealed class RuleSource
{
    internal RuleSource(
        SourceKind kind,
        string kindName,
        string name,
        DateOnly? date,
        string sha256,
        int rowsRead,
        int rowsKept,
        IReadOnlyDictionary<string, int> rowsDropped)
    {
        Kind = kind;
        KindName = kindName;
        Name = name;
        Date = date;
        Sha256 = sha256;
        RowsRead = rowsRead;
        RowsKept = rowsKept;
        RowsDropped = rowsDropped;
    }

    /// <summary>What the source contributes.</summary>
    public SourceKind Kind { get; }

    /// <summary>The name of the kind in the rule set file, such as <c>MUE practitioner</c> or <c>MPFS</c>.</summary>
    public string KindName { get; }

    /// <summary>The name of the published file, followed in parentheses by the file that has its values, if that is another.</summary>
    public string Name { get; }

    /// <summary>The first day its table is in force; null for cumulative files.</summary>
    public DateOnly? Date { get; }

    /// <summary>
    /// SHA-256 of the file that was compiled, in lower-case hexadecimal: the published file, or the reviewed JSON that has its values.
    /// </summary>
    public string Sha256 { get; }

    /// <summary>Rows read.</summary>
    public int RowsRead { get; }

    /// <summary>Rows that are in the rule set.</summary>
    public int RowsKept { get; }

    /// <summary>Rows left out, by reason.</summary>
    public IReadOnlyDictionary<string, int> RowsDropped { get; }

    /// <summary>Kind, name and date.</summary>
    public override string ToString() => Date is { } date
        ? string.Create(CultureInfo.InvariantCulture, $"{KindName}: {Name}, {date:yyyy-MM-dd}")
        : $"{KindName}: {Name}";
}
