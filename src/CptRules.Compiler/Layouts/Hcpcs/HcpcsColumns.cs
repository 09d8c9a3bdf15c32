using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Layouts.Hcpcs;

/// <summary>The positions of the fields that are read, and the values that each may have.</summary>
internal sealed class HcpcsColumns
{
    // The values of the record layout, and the colon that some files have between two of them.
    private const string TypesOfServiceAllowed = "0123456789ABCDEFGHIJKLMNPQRSTUVWYZ:";

    // Carrier judgment, special coverage instructions, not payable, non-covered, non-covered by statute.
    private const string CoverageAllowed = "CDIMS";

    /// <summary>The procedure code or the modifier.</summary>
    public required int Procedure { get; init; }

    /// <summary>Null in a file without the column.</summary>
    public required int? Description { get; init; }

    public required int Record { get; init; }

    public required int Betos { get; init; }

    public required int[] TypesOfService { get; init; }

    public required int Added { get; init; }

    public required int ActionEffective { get; init; }

    public required int Terminated { get; init; }

    /// <summary>Null in a file without the column.</summary>
    public required int? Coverage { get; init; }

    /// <summary>The first of up to four pricing categories; null in a file without the column.</summary>
    public required int? Pricing { get; init; }

    /// <summary>The procedure of a first record.</summary>
    /// <exception cref="RuleSourceException">A field has a value that is not allowed.</exception>
    public CodeRow Code(RowReader reader)
    {
        (DateOnly from, DateOnly? through) = Dates(reader);
        return new(reader.Code(Procedure))
        {
            From = from,
            Through = through,
            Betos = BetosOf(reader),
            TypeOfService = TypesOfServiceOf(reader),
            Coverage = CoverageOf(reader),
            Pricing = PricingOf(reader),
        };
    }

    /// <summary>The modifier of a first record.</summary>
    /// <exception cref="RuleSourceException">A field has a value that is not allowed.</exception>
    public ModifierRow Modifier(RowReader reader)
    {
        (DateOnly from, DateOnly? through) = Dates(reader);
        return ModifierKey.TryParse(reader.Cell(Procedure), out ModifierKey modifier)
            ? new(modifier, from, through, Label: null)
            : throw reader.Error(Procedure, "expected a modifier");
    }

    /// <summary>The day added, and the last day of use if there is one.</summary>
    /// <remarks>
    /// The effective date of the action is that of the last change of the record: for an ended code the day after its last day, and for
    /// some old codes a day before they were added.
    /// </remarks>
    private (DateOnly From, DateOnly? Through) Dates(RowReader reader)
    {
        DateOnly from = reader.Date(Added);
        if (!reader.Cell(ActionEffective).IsEmpty)
            reader.Date(ActionEffective);
        if (reader.Cell(Terminated).IsEmpty)
            return (from, null);
        DateOnly through = reader.Date(Terminated);
        return through >= from ? (from, through) : throw reader.Error(Terminated, "expected no date before the day the code was added");
    }

    private string? BetosOf(RowReader reader) => reader.Cell(Betos) switch
    {
        "" => null,
        [>= 'A' and <= 'Z', >= '0' and <= '9'] or [>= 'A' and <= 'Z', >= '0' and <= '9', >= 'A' and <= 'Z'] => reader.Cell(
            Betos).ToString(),
        _ => throw reader.Error(Betos, "expected a BETOS category"),
    };

    private string? TypesOfServiceOf(RowReader reader)
    {
        char[] types =
        [
            .. TypesOfService
                .Where(column => !reader.Cell(column).IsEmpty)
                .Select(column => reader.Indicator(column, TypesOfServiceAllowed))
                .Where(type => type != ':'),
        ];
        return types.Length > 0 ? string.Join(' ', types) : null;
    }

    private char? CoverageOf(RowReader reader) =>
        Coverage is not { } column || reader.Cell(column).IsEmpty ? null : reader.Indicator(column, CoverageAllowed);

    // Some files have all categories of a code in the first column, with colons between them.
    private string? PricingOf(RowReader reader)
    {
        if (Pricing is not { } column || reader.Cell(column).IsEmpty)
            return null;
        ReadOnlySpan<char> cell = reader.Cell(column);
        bool isCategory = cell.Length >= 2 && !cell[..2].ContainsAnyExceptInRange('0', '9') && (cell.Length == 2 || cell[2] == ':');
        return isCategory ? cell[..2].ToString() : throw reader.Error(column, "expected a pricing category of two digits");
    }
}
