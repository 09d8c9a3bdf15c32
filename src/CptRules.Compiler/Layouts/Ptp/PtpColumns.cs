using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Layouts.Ptp;

/// <summary>The positions of the fields of a pair, and the values that each may have.</summary>
internal sealed class PtpColumns
{
    public required int Column1 { get; init; }

    public required int Column2 { get; init; }

    public required int Before1996 { get; init; }

    public required int Effective { get; init; }

    public required int Deletion { get; init; }

    public required int Indicator { get; init; }

    public required int Rationale { get; init; }

    /// <summary>Reads the current record; false for a pair that was never in force.</summary>
    /// <exception cref="RuleSourceException">A field has a value that is not allowed.</exception>
    public bool TryRow(RowReader reader, CareSetting setting, out PairRow row)
    {
        CodeKey column1 = reader.Code(Column1);
        CodeKey column2 = reader.Code(Column2);
        if (column1 == column2)
            throw reader.Error(Column2, "expected a code other than column 1");
        bool isBefore1996 = reader.Cell(Before1996) switch
        {
            "" => false,
            "*" => true,
            _ => throw reader.Error(Before1996, "expected * or nothing"),
        };
        DateOnly from = reader.Date(Effective);
        DateOnly through = reader.Cell(Deletion) is "*" ? DateOnly.MaxValue : reader.Date(Deletion);
        char indicator = reader.Indicator(Indicator, "019");
        if (!PairRationales.TryParse(reader.Cell(Rationale), out PairRationale rationale))
            throw reader.Error(Rationale, "expected one of the published rationales");
        row = new(setting, column1, column2, from, through, (byte)(indicator - '0'), rationale)
        {
            InForceByQuarter = isBefore1996 && from == PairQuarter.First ? PairQuarter.OfFirst : (byte)0,
        };
        if (indicator == '9')
            return false;
        if (through < from)
            throw reader.Error(Deletion, "expected no date before the effective date");
        return true;
    }
}
