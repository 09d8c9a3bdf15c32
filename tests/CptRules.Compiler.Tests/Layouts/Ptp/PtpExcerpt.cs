using System.Text;
using CptRules.Compiler.Files;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Layouts.Ptp;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;

namespace CptRules.Compiler.Tests.Layouts.Ptp;

/// <summary>A few made-up pairs in the published layouts, whole or damaged.</summary>
internal static class PtpExcerpt
{
    public const string Name = "ccipra-v302r0-f1.txt";

    public const string Notice = "A notice.\t\t\t\t\t\t\r\nColumn1/Column2 Edits\t\t\t\t\t\t\r\n";

    public const string Header =
        "Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale\r\n"
        + "\t\tprior to 1996\tDate\tDate\t0=not allowed\t\r\n"
        + "\t\t\t\t*=no data\t1=allowed\t\r\n"
        + "\t\t\t\t\t9=not applicable\t\r\n";

    public const string Rationale = "Misuse of Column Two code with Column One code";

    /// <summary>The text file: notices, header, rows.</summary>
    public static string Text(params string[] rows) => Notice + Header + string.Concat(rows.Select(row => row + "\r\n"));

    public static CmsRows<PairRow> Read(string text, string name = Name) => Read(Encoding.Latin1.GetBytes(text), name);

    public static CmsRows<PairRow> Read(byte[] bytes, string name = Name)
    {
        var layout = new PtpLayout();
        return (CmsRows<PairRow>)layout.Read(new CmsFile(name, name, bytes.Length, () => bytes), layout.Identify(name)!).Rows.Single();
    }

    /// <summary>The error message for a text.</summary>
    public static string Refusal(string text) => Refusal(Encoding.Latin1.GetBytes(text), Name);

    public static string Refusal(byte[] bytes, string name) =>
        FluentActions.Invoking(() => Read(bytes, name)).Should().Throw<RuleSourceException>().Which.Message;
}
