using CptRules.Compiler.Census;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;
using CptRules.Explain.Glossary;

namespace CptRules.Compiler.Layouts.Opps;

/// <summary>OPPS Addendum B: the APC status indicator of every code.</summary>
internal sealed class OppsLayout : CmsLayout
{
    private const string CodeHeading = "HCPCS Code";
    private const string StatusHeading = "SI";

    private static readonly Column[] Known =
    [
        new(CodeHeading, true),
        new(StatusHeading, true),
        new("Short Descriptor", false),
        new("CI", false),
        new("APC", false),
        new("Relative Weight", false),
        new("Payment Rate", false),
        new("National Unadjusted Copayment", false),
        new("Minimum Unadjusted Copayment", false),
        new("IRA Coinsurance Percentage", false),
        new("Adjusted Beneficiary Copayment", false),
        new("Drug and Device Pass-Through Expiration during Calendar Year", false),
        new("Note", false),
        new("* Indicates a Change", false),
    ];

    public override string Names => "2025 NFRM Addendum B.txt, January 2026 Web Addendum B.txt, also .csv and .xlsx";

    public override TableIdentity? Identify(string fileName) => OppsName.Identify(fileName);

    public override bool Resembles(string fileName) => OppsName.IsAddendumB(fileName);

    protected override IReadOnlyList<CmsRows> Rows(string origin, byte[] bytes, TableIdentity identity)
    {
        using RowReader reader = RowReaders.Open(identity.Format, origin, bytes);
        Columns columns = Columns.Find(reader, Known);
        (int codeColumn, int statusColumn) = (columns[CodeHeading], columns[StatusHeading]);
        var rows = new CmsRows<ApcStatusRow>(SourceKinds.Opps);
        var codes = new HashSet<CodeKey>();
        while (reader.ReadRow())
        {
            CodeKey code = Code(reader, codeColumn);
            if (!codes.Add(code))
                throw reader.Error(codeColumn, "expected each code once");
            string status = reader.Cell(statusColumn).ToString();
            if (status.Length == 0)
                rows.Drop("no status indicator");
            else if (ApcStatusWords.Of(status) is null)
                throw reader.Error(statusColumn, "expected an APC status indicator of Addendum D1");
            else
                rows.Keep(new(code, status));
        }

        return NotEmpty(reader, rows);
    }

    // A no-break space follows some codes, such as A4341. In text it is byte 255 (the code page of DOS), bytes C2 A0 (UTF-8), or the
    // question mark of a program that could not write it.
    private static CodeKey Code(RowReader reader, int column) =>
        CodeKey.TryParse(reader.Cell(column).TrimEnd("\u00FF\u00C2? "), out CodeKey code)
            ? code
            : throw reader.Error(column, "expected a procedure code");
}
