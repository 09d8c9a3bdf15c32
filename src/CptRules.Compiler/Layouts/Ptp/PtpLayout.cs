using System.Globalization;
using System.Text.RegularExpressions;
using CptRules.Compiler.Census;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;

namespace CptRules.Compiler.Layouts.Ptp;

/// <summary>The procedure-to-procedure edits of practitioners (ccipra) and outpatient hospitals (ccioph), in text and workbook.</summary>
internal sealed partial class PtpLayout : CmsLayout
{
    // Version 2.0 was the first of 1996.
    private const int YearOfVersion0 = 1994;

    // Such rows were deleted on their first day, so they were never in force.
    private const string NeverInForce = "indicator 9";

    public override string Names => "ccipra-v322r0-f1.txt to -f4.txt and ccioph-..., also .xlsx";

    public override TableIdentity? Identify(string fileName)
    {
        Match name = FileName().Match(fileName);
        if (!name.Success)
            return null;
        TableKind kind = name.Groups["setting"].Value.Equals("pra", StringComparison.OrdinalIgnoreCase)
            ? TableKind.PtpPractitioner
            : TableKind.PtpOutpatientHospital;
        var date = new DateOnly(YearOfVersion0 + Number(name, "year"), 1 + (3 * Number(name, "quarter")), 1);
        return new(kind, date, Enum.Parse<TableFormat>(name.Groups["format"].ValueSpan, ignoreCase: true))
        {
            Revision = Number(name, "revision"),
            Part = Number(name, "part"),
        };
    }

    public override bool Resembles(string fileName) =>
        LooseName.StartsWith(fileName, "ccipra") || LooseName.StartsWith(fileName, "ccioph");

    protected override IReadOnlyList<CmsRows> Rows(string origin, byte[] bytes, TableIdentity identity)
    {
        using RowReader reader = RowReaders.Open(identity.Format, origin, bytes);
        CareSetting setting = identity.Kind == TableKind.PtpPractitioner ? CareSetting.Practitioner : CareSetting.OutpatientHospital;
        PtpColumns columns = PtpHeader.Find(reader);
        var rows = new CmsRows<PairRow>(SourceKinds.Ptp(setting));
        // There are half a million rows. A growing list would be copied twenty times.
        if (identity.Format == TableFormat.Txt)
            rows.Rows.EnsureCapacity(bytes.AsSpan().Count((byte)'\n') + 1);
        while (reader.ReadRow())
        {
            if (columns.TryRow(reader, setting, out PairRow row))
                rows.Keep(row);
            else
                rows.Drop(NeverInForce);
        }

        LostStarts.Mark(rows.Rows, identity.Date);
        return NotEmpty(reader, rows);
    }

    private static int Number(Match name, string group) =>
        int.Parse(name.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^cci(?<setting>pra|oph)-v(?<year>[0-9]{2})(?<quarter>[0-3])r(?<revision>[0-9]{1,3})-f(?<part>[1-4])\.(?<format>txt|xlsx)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
