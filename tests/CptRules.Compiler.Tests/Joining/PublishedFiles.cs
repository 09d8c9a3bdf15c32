using System.IO.Compression;
using System.Text;
using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Tests.Joining;

/// <summary>A folder of small files in published layouts, such as a user downloads.</summary>
internal sealed class PublishedFiles : IDisposable
{
    private const string MpfsPreamble = ",,Some fee schedule,,\n,,A notice,,\n";

    public string Folder { get; } = Directory.CreateTempSubdirectory("published").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>One small file of every table.</summary>
    public static PublishedFiles WholeQuarter()
    {
        var files = new PublishedFiles();
        files.Mue("Practitioner", "07-01-2024", "96411,3,3", "A0425,250,1");
        files.Mue("OutpatientHospital", "07-01-2024", "96411,4,3");
        files.Mue("DMESupplier", "07-01-2024", "A4222,60,3");
        files.Pairs("ccipra", "v302r0");
        files.Pairs("ccioph", "v302r0");
        files.AddOns("AOC_V2024Q2-MCR.txt");
        files.Mpfs("PPRRVU24_JUL.csv", "96411,,A", "96413,,A");
        files.Hcpcs("HCPC2024_JUL_ANWEB.csv", "A0425,3,20010101,");
        files.Opps("2025 NFRM Addendum B.11122024.txt", "96411,S", "0001F,E1");
        return files;
    }

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text, Encoding.Latin1);

    public void Mue(string setting, string date, params string[] codeLimitMai)
    {
        (string services, string heading) = setting switch
        {
            "Practitioner" => ("PractitionerServices", "Practitioner"),
            "OutpatientHospital" => ("OutpatientHospitalServices", "Outpatient Hospital"),
            _ => ("DMESupplierServices", "DME Supplier"),
        };
        var text = new StringBuilder($"\"A notice\r\n\r\nof two lines\",,,\r\n\"HCPCS/\r\nCPT Code\",{heading} Services MUE Values,MUE "
            + "Adjudication Indicator,MUE Rationale\r\n");
        foreach (string[] row in codeLimitMai.Select(row => row.Split(',')))
        {
            string mai = row[2] switch
            {
                "1" => "1 Line Edit",
                "2" => "2 Date of Service Edit: Policy",
                _ => "3 Date of Service Edit: Clinical",
            };
            text.Append(string.Join(',', row[0], row[1], mai, "Clinical: Data") + "\r\n");
        }

        Write($"MCR_MUE_{services}_Eff_{date}.csv", text.ToString());
    }

    public void Pairs(string prefix, string version)
    {
        for (int part = 1; part <= 4; part++)
            PairFile($"{prefix}-{version}-f{part}.txt", $"9641{part}\t96360\t\t20100101\t*\t1");
    }

    private void PairFile(string name, params string[] rows)
    {
        const string preamble = "A notice\t\t\t\t\t\t\r\nColumn1/Column2 Edits\t\t\t\t\t\t\r\nColumn 1\tColumn 2\t*=in "
            + "existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale\r\n"
            + "\t\tprior to 1996\tDate\tDate\t0=not allowed\t\r\n\t\t\t\t*=no data\t1=allowed\t\r\n\t\t\t\t\t9=not applicable\t\r\n";
        Write(name, preamble + string.Concat(rows.Select(row => $"{row}\tMisuse of Column Two code with Column One code\r\n")));
    }

    public void AddOns(string name, string note = "") =>
        Write(name, "1" + "96411" + "       " + "96413" + "       " + "2013001" + "       " + note.PadRight(58) + "\r\n");

    /// <param name="name">The name of the file.</param>
    /// <param name="codeModStatus">The rows; a description may follow.</param>
    public void Mpfs(string name, params string[] codeModStatus)
    {
        string[] top =
        [
            "", "", "", "STATUS", "PCTC", "GLOB", "PRE", "INTRA", "POST", "MULT", "BILAT", "ASST", "CO-", "TEAM", "ENDO",
            "PHYSICIAN SUPERVISION OF DIAGNOSTIC", "DIAGNOSTIC IMAGING FAMILY",
        ];
        string[] bottom =
        [
            "HCPCS", "MOD", "DESCRIPTION", "CODE", "IND", "DAYS", "OP", "OP", "OP", "PROC", "SURG", "SURG", "SURG", "SURG", "BASE",
            "PROCEDURES", "INDICATOR",
        ];
        string blank = new string(',', top.Length - 1) + "\n";
        var text = new StringBuilder(MpfsPreamble + blank + blank + blank + string.Join(',', top) + "\n" + string.Join(',', bottom) + "\n");
        foreach (string[] row in codeModStatus.Select(row => row.Split(',')))
            text.Append(string.Join(',', row[0], row[1], row.ElementAtOrDefault(3), row[2]) + ",5,ZZZ,0.00,0.00,0.00,0,0,0,0,0,,09,99\n");
        Write(name, text.ToString());
    }

    /// <param name="name">The name of the file.</param>
    /// <param name="codeRecordAddTerm">The rows; a description may follow.</param>
    public void Hcpcs(string name, params string[] codeRecordAddTerm)
    {
        const string headings = "HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT "
            + "DESCRIPTION,PRICE1,PRICE2,PRICE3,PRICE4,MULT_PI,CIM1,CIM2,CIM3,MCM1,MCM2,MCM3,STATUTE,"
            + "LABCERT1,LABCERT2,LABCERT3,LABCERT4,LABCERT5,LABCERT6,LABCERT7,LABCERT8,"
            + "XREF1,XREF2,XREF3,XREF4,XREF5,COV,ASC_GRP,ASC_DT,OPPS,OPPS_PI,OPPS_DT,PROCNOTE,BETOS,TOS1,TOS2,TOS3,TOS4,TOS5,ANEST_BU,ADD "
                + "DT,ACT EFF DT,TERM DT,ACTION CD";
        string[] names = headings.Split(',');
        var text = new StringBuilder(headings + "\r\n");
        foreach (string[] row in codeRecordAddTerm.Select(row => row.Split(',')))
        {
            string[] cells = [.. names.Select(_ => "")];
            void Set(string name, string value) => cells[Array.IndexOf(names, name)] = value;
            Set("HCPC", row[0].PadLeft(5));
            Set("SEQNUM", "0010");
            Set("RECID", row[1]);
            Set("SHORT DESCRIPTION", row.ElementAtOrDefault(4) ?? "");
            Set("ADD DT", row[2]);
            Set("ACT EFF DT", row[2]);
            Set("TERM DT", row[3]);
            Set("ACTION CD", "N");
            text.Append(string.Join(',', cells) + "\r\n");
        }

        Write(name, text.ToString());
    }

    public void Opps(string name, params string[] codeStatus)
    {
        string text = "\tAddendum B\t\t\r\n\tA notice\t\t\r\n\tA notice\t\t\r\n\tA notice\t\t\r\nHCPCS Code\tShort Descriptor\t CI\t SI\r\n"
            + string.Concat(codeStatus.Select(row => row.Split(',')).Select(row => $"{row[0]}\t\t\t{row[1]}\r\n"));
        Write(name, text);
    }

    /// <summary>Packs a file into a zip archive of its own, as CMS publishes it, and deletes the file.</summary>
    public void Zip(string name)
    {
        using (ZipArchive zip = ZipFile.Open(PathOf(Path.ChangeExtension(name, ".zip")), ZipArchiveMode.Create))
            zip.CreateEntryFromFile(PathOf(name), name);
        File.Delete(PathOf(name));
    }
}
