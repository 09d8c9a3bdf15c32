using System.Globalization;
using System.Text.RegularExpressions;
using CptRules.Compiler.Census;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Layouts.Mue;

/// <summary>The MUE table of a care setting and quarter, such as <c>MCR_MUE_PractitionerServices_Eff_07-01-2024.csv</c>.</summary>
/// <remarks>
/// The csv and xlsx files have published headings. A txt file was not available: it is expected to be tab separated with the same headings.
/// </remarks>
internal sealed partial class MueLayout : CmsLayout
{
    private const string CodeHeading = "HCPCS/CPT Code";
    private const string IndicatorHeading = "MUE Adjudication Indicator";
    private const string RationaleHeading = "MUE Rationale";

    // The largest units of service that a claim line may have.
    private const int MaxLimit = 9_999_999;

    public override string Names =>
        "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv, OutpatientHospitalServices and DMESupplierServices, also .txt and .xlsx";

    public override TableIdentity? Identify(string fileName)
    {
        Match match = Name().Match(fileName);
        ReadOnlySpan<char> day = match.Groups["date"].ValueSpan;
        if (!match.Success
            || !DateOnly.TryParseExact(day, "MM-dd-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return null;
        }
        MueSetting setting = MueSetting.All.First(
            one => one.NamePart.Equals(match.Groups["setting"].Value, StringComparison.OrdinalIgnoreCase));
        return new(setting.Kind, date, Enum.Parse<TableFormat>(match.Groups["format"].ValueSpan, ignoreCase: true));
    }

    public override bool Resembles(string fileName) => LooseName.StartsWith(fileName, "mcrmue");

    protected override IReadOnlyList<CmsRows> Rows(string origin, byte[] bytes, TableIdentity identity)
    {
        MueSetting setting = MueSetting.All.First(one => one.Kind == identity.Kind);
        using RowReader reader = RowReaders.Open(identity.Format, origin, bytes);
        // The heading of the limits differs between settings, so the file of another setting is refused.
        Columns columns = Columns.Find(
            reader,
            [
                new(CodeHeading, true, "HCPCS/ CPT Code", "HCPCS / CPT Code"),
                new(setting.LimitHeading, true),
                new(IndicatorHeading, true),
                new(RationaleHeading, true),
            ]);
        (int code, int limit, int indicator, int rationale) = (
            columns[CodeHeading], columns[setting.LimitHeading], columns[IndicatorHeading], columns[RationaleHeading]);
        var rationales = new MueRationales(
            reader, rationale, isCutOff: identity.Format != TableFormat.Xlsx && bytes is not [.., (byte)'\n' or (byte)'\r']);
        var rows = new CmsRows<MueRow>(SourceKinds.Mue(setting.Setting));
        var codes = new HashSet<CodeKey>();
        while (reader.ReadRow())
        {
            var row = new MueRow(reader.Code(code), reader.Number(limit, MaxLimit), Mai(reader, indicator), rationales.Read());
            if (!codes.Add(row.Code))
                throw reader.Error(code, "expected each code once");
            rows.Keep(row);
        }

        rationales.RequireWholeEnd();
        return NotEmpty(reader, rows);
    }

    private static byte Mai(RowReader reader, int column) => reader.Cell(column) switch
    {
        "1 Line Edit" => 1,
        "2 Date of Service Edit: Policy" => 2,
        "3 Date of Service Edit: Clinical" => 3,
        _ => throw reader.Error(column, "expected 1 Line Edit, 2 Date of Service Edit: Policy or 3 Date of Service Edit: Clinical"),
    };

    [GeneratedRegex(
        @"^MCR_MUE_(?<setting>PractitionerServices|OutpatientHospitalServices|DMESupplierServices)"
            + @"_Eff_(?<date>[0-9]{2}-[0-9]{2}-20[0-9]{2})[.](?<format>csv|txt|xlsx)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
