using System.Globalization;
using System.Text.RegularExpressions;
using CptRules.Compiler.Census;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Layouts.Mpfs;

/// <summary>The Medicare physician fee schedule (relative value files, PPRRVU) in each of its formats.</summary>
internal sealed partial class MpfsLayout : CmsLayout
{
    public override string Names => "PPRRVU2026_Jul_nonQPP.csv, PPRRVU24_JUL.txt, PPRRVU25D.csv, also .xlsx";

    public override TableIdentity? Identify(string fileName)
    {
        Match name = FileName().Match(fileName);
        if (!name.Success)
            return null;
        int year = 2000 + int.Parse(name.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var date = new DateOnly(year, FirstMonth(name.Groups["quarter"].Value), 1);
        return new(TableKind.Mpfs, date, Enum.Parse<TableFormat>(name.Groups["format"].ValueSpan, ignoreCase: true))
        {
            // This edition has other amounts, for participants in alternative payment models. Amounts are not read.
            IsVariant = name.Groups["edition"].Value.Equals("_QPP", StringComparison.OrdinalIgnoreCase),
        };
    }

    public override bool Resembles(string fileName) => LooseName.StartsWith(fileName, "pprrvu");

    protected override IReadOnlyList<CmsRows> Rows(string origin, byte[] bytes, TableIdentity identity)
    {
        using RowReader reader = RowReaders.Open(identity.Format, origin, bytes, MpfsLine.Fields);
        MpfsColumns columns = reader is FixedRowReader ? MpfsLine.Columns : MpfsHeader.Find(reader);
        var rows = new CmsRows<MpfsRow>(SourceKinds.Mpfs);
        var seen = new HashSet<(CodeKey, ModifierKey)>();
        while (reader.ReadRow())
        {
            if (reader is FixedRowReader line)
            {
                if (MpfsLine.IsNotice(line.Text))
                    continue;
                MpfsLine.Check(line);
            }

            if (IsPlaceholder(reader.Cell(columns.Code)))
            {
                rows.Drop("placeholder for a code not yet assigned");
                continue;
            }

            MpfsRow row = columns.Row(reader);
            if (!seen.Add((row.Code, row.Modifier)))
                throw reader.Error(columns.Code, "expected each code and modifier once");
            rows.Keep(row);
            if (columns.Description is { } description)
                rows.Describe(row.Code, reader.Cell(description));
        }

        return NotEmpty(reader, rows);
    }

    /// <remarks>
    /// An example is GXXX1 in July 2026, left from the proposed rule. No claim can contain it. Other malformed codes are errors.
    /// </remarks>
    private static bool IsPlaceholder(ReadOnlySpan<char> code) => code is [>= 'A' and <= 'Z', 'X', 'X', 'X', >= '0' and <= '9'];

    private static int FirstMonth(string quarter) => quarter.ToUpperInvariant() switch
    {
        "JAN" or "A" => 1,
        "APR" or "B" => 4,
        "JUL" or "C" => 7,
        _ => 10,
    };

    [GeneratedRegex(
        @"^PPRRVU(20)?(?<year>[0-9]{2})_?(?<quarter>JAN|APR|JUL|OCT|[A-D])(?<edition>_QPP|_nonQPP)?\.(?<format>csv|txt|xlsx)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
