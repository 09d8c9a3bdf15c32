using System.Globalization;
using System.Text.RegularExpressions;
using CptRules.Compiler.Census;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Layouts.Hcpcs;

/// <summary>The alphanumeric HCPCS file (ANWEB) of procedures and modifiers in each of its formats.</summary>
internal sealed partial class HcpcsLayout : CmsLayout
{
    private const string Continuation = "continuation of a description";

    // Ambulance origins and destinations. Two of them make a modifier on a claim.
    private const string HalfModifier = "modifier of one character";

    // The contractors' file.
    private const string WholeYear = "CONTR";

    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    public override string Names => "HCPC2026_JUL_ANWEB.xlsx, HCPC2026_JUL_ANWEB_v2.txt, HCPC2026_CONTR_ANWEB.txt, also .csv";

    public override TableIdentity? Identify(string fileName)
    {
        Match name = FileName().Match(fileName);
        if (!name.Success || !TryRevision(name.Groups["version"].Value, name.Groups["corrected"].Value, out int revision))
            return null;
        // The name of the contractors' file of a year has no month. It is sorted as the file of January.
        int month = Math.Max(Array.IndexOf(Months, name.Groups["month"].Value.ToUpperInvariant()), 0) + 1;
        var date = new DateOnly(int.Parse(name.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), month, 1);
        TableFormat format = Enum.Parse<TableFormat>(name.Groups["format"].ValueSpan, ignoreCase: true);
        return new(TableKind.Hcpcs, date, format)
        {
            Revision = revision,
            IsOfWholeYear = name.Groups["month"].ValueSpan.Equals(WholeYear, StringComparison.OrdinalIgnoreCase),
        };
    }

    // HCPC2026, with or without the rest.
    public override bool Resembles(string fileName) => LooseName.StartsWith(fileName, "hcpc20");

    protected override IReadOnlyList<CmsRows> Rows(string origin, byte[] bytes, TableIdentity identity)
    {
        using RowReader reader = RowReaders.Open(identity.Format, origin, bytes, HcpcsLine.Fields);
        HcpcsColumns columns = reader is FixedRowReader ? HcpcsLine.Columns : HcpcsHeader.Find(reader);
        var codes = new CmsRows<CodeRow>(SourceKinds.Hcpcs);
        var modifiers = new CmsRows<ModifierRow>(SourceKinds.HcpcsModifiers);
        HashSet<CodeKey> seenCodes = [];
        HashSet<ModifierKey> seenModifiers = [];
        while (reader.ReadRow())
        {
            char record = reader.Indicator(columns.Record, "3478");
            if (reader is FixedRowReader line)
                HcpcsLine.Check(line, isFirst: record is '3' or '7');
            switch (record)
            {
                case '3':
                    CodeRow code = columns.Code(reader);
                    codes.Keep(seenCodes.Add(code.Code) ? code : throw reader.Error(columns.Procedure, "expected each code once"));
                    if (columns.Description is { } description)
                        codes.Describe(code.Code, reader.Cell(description));
                    break;
                case '4':
                    codes.Drop(Continuation);
                    break;
                case '7' when reader.Cell(columns.Procedure) is [>= 'A' and <= 'Z']:
                    modifiers.Drop(HalfModifier);
                    break;
                case '7':
                    ModifierRow modifier = columns.Modifier(reader);
                    if (!seenModifiers.Add(modifier.Modifier))
                        throw reader.Error(columns.Procedure, "expected each modifier once");
                    modifiers.Keep(modifier);
                    break;
                default:
                    modifiers.Drop(Continuation);
                    break;
            }
        }

        return NotEmpty(reader, codes, modifiers);
    }

    /// <summary>Names of corrected editions contain a version, or the day of the correction as MMDDYYYY.</summary>
    private static bool TryRevision(string version, string corrected, out int revision)
    {
        revision = version.Length > 0 ? int.Parse(version, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        if (corrected.Length == 0)
            return true;
        bool isDate = DateOnly.TryParseExact(corrected, "MMddyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date);
        revision = (((date.Year * 100) + date.Month) * 100) + date.Day;
        return isDate;
    }

    [GeneratedRegex(
        @"^HCPC(?<year>20[0-9]{2})_(?<month>CONTR|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
            + @"_ANWEB(_v(?<version>[0-9]{1,2})|_(?<corrected>[0-9]{8}))?\.(?<format>csv|txt|xlsx)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();
}
