using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts.Hcpcs;

/// <summary>The headings of the csv and xlsx files.</summary>
internal static class HcpcsHeader
{
    private const string Procedure = "HCPC";
    private const string Description = "SHORT DESCRIPTION";
    private const string Record = "RECID";
    private const string Betos = "BETOS";
    private const string Added = "ADD DT";
    private const string ActionEffective = "ACT EFF DT";
    private const string Terminated = "TERM DT";
    private const string Coverage = "COV";
    private const string Pricing = "PRICE1";

    private static readonly string[] TypesOfService = ["TOS1", "TOS2", "TOS3", "TOS4", "TOS5"];

    private static readonly string[] NotRead =
    [
        "SEQNUM", "LONG DESCRIPTION", "PRICE2", "PRICE3", "PRICE4", "MULT_PI",
        "CIM1", "CIM2", "CIM3", "MCM1", "MCM2", "MCM3", "STATUTE",
        "LABCERT1", "LABCERT2", "LABCERT3", "LABCERT4", "LABCERT5", "LABCERT6", "LABCERT7", "LABCERT8",
        "XREF1", "XREF2", "XREF3", "XREF4", "XREF5",
        "ASC_GRP", "ASC_DT", "OPPS", "OPPS_PI", "OPPS_DT", "PROCNOTE", "ANEST_BU", "ACTION CD",
    ];

    private static readonly Column[] Known =
    [
        .. new[] { Procedure, Record, Betos, Added, ActionEffective, Terminated }
            .Concat(TypesOfService)
            .Select(heading => new Column(heading, true)),
        .. NotRead.Concat([Description, Coverage, Pricing]).Select(heading => new Column(heading, false)),
    ];

    /// <summary>Reads up to the header, skipping the notices before it.</summary>
    /// <exception cref="RuleSourceException">There is no header, or a column is missing, repeated or unknown.</exception>
    public static HcpcsColumns Find(RowReader reader) => ColumnsOf(Columns.Find(reader, Known));

    private static HcpcsColumns ColumnsOf(Columns columns) => new()
    {
        Procedure = columns[Procedure],
        Description = columns.IndexOf(Description),
        Record = columns[Record],
        Betos = columns[Betos],
        TypesOfService = [.. TypesOfService.Select(heading => columns[heading])],
        Added = columns[Added],
        ActionEffective = columns[ActionEffective],
        Terminated = columns[Terminated],
        Coverage = columns.IndexOf(Coverage),
        Pricing = columns.IndexOf(Pricing),
    };
}
