using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Tests.Explain;

/// <summary>A small rule set with one of everything that sentences speak of, and findings about it.</summary>
internal static class ExplainSet
{
    public static readonly DateOnly Day = new(2024, 8, 5);

    public static RuleSet Rules { get; } = Tables(complete: true).Build();

    public static RuleSet Partial { get; } = Tables(complete: false).Build();

    public static FindingData Finding(RuleId rule, string code = "96411", Severity severity = Severity.Error) => new()
    {
        Rule = rule,
        Severity = severity,
        Line = 2,
        Code = code.Length == 0 ? default : CodeKey.Parse(code),
        Day = Day.DayNumber,
        Days = 1,
    };

    public static FindingData Units(RuleId rule, int limit, decimal units, byte mai, decimal allowed, int days = 1)
    {
        FindingData data = Finding(rule);
        data.Limit = limit;
        data.Units = (long)(units * 1000);
        data.Kind = mai;
        data.AllowedUnits = (long)(allowed * 1000);
        data.Days = days;
        return data;
    }

    public static FindingData Modifier(RuleId rule, string modifier, string code = "96411", EligibilityReason reason = EligibilityReason.None)
    {
        FindingData data = Finding(rule, code);
        data.Modifier = ModifierKey.Parse(modifier);
        data.Position = 1;
        data.Kind = (byte)reason;
        return data;
    }

    public static FindingData Conflict(string modifier, string other)
    {
        FindingData data = Modifier(RuleId.MOD406, modifier);
        data.OtherModifier = ModifierKey.Parse(other);
        data.OtherPosition = 3;
        return data;
    }

    public static FindingData Pair(RuleId rule, string column1, string column2, string modifier = "", int onColumn = 2, int related = 1)
    {
        FindingData data = Finding(rule, column2);
        data.RelatedCode = CodeKey.Parse(column1);
        data.Related = related;
        data.Kind = (byte)(rule == RuleId.PTP501 ? 0 : 1);
        data.Modifier = modifier.Length == 0 ? default : ModifierKey.Parse(modifier);
        data.OtherPosition = onColumn;
        return data;
    }

    public static FindingData AddOn(RuleId rule, string code, byte type, Severity severity = Severity.Error)
    {
        FindingData data = Finding(rule, code, severity);
        data.Kind = type;
        return data;
    }

    public static FindingData Status(char status, Severity severity = Severity.Warning)
    {
        FindingData data = Finding(RuleId.COD104, "94760", severity);
        data.Kind = (byte)status;
        return data;
    }

    public static FindingData Dates(byte kind)
    {
        FindingData data = Finding(RuleId.LIN101);
        data.Kind = kind;
        data.Day = kind == 1 ? -1 : data.Day;
        return data;
    }

    public static FindingData Related(RuleId rule, string code, int related, string relatedCode = "")
    {
        FindingData data = Finding(rule, code, Severity.Warning);
        data.Related = related;
        data.RelatedCode = relatedCode.Length == 0 ? default : CodeKey.Parse(relatedCode);
        return data;
    }

    public static FindingData Required(int row, string code)
    {
        FindingData data = Finding(RuleId.MOD411, code, Severity.Warning);
        data.Limit = row;
        return data;
    }

    private static TestTables Tables(bool complete)
    {
        TestTables tables = new TestTables(complete)
            .DatedCode("G0498", new(2016, 1, 1), new(2023, 12, 31))
            .Mue("96411", 3, 3)
            .Mpfs("96411", globalDays: GlobalDays.Zzz, bilateral: '0')
            .Mpfs("96413")
            .Mpfs("96409")
            .Mpfs("99213")
            .Mpfs("11042", globalDays: GlobalDays.Days010)
            .Mpfs("27447", globalDays: GlobalDays.Days090)
            .Mpfs("94760", status: 'N')
            .Pair("96413", "96374", 1)
            .Pair("96413", "96523", 0)
            .Pair("96413", "99213", 1)
            .AddOn("96411", "96413")
            .AddOn("96411", "96409")
            .AddOn("96411", "96411", through: new(2020, 1, 1))
            .AddOn("15152", "15151")
            .AddOn("15152", "15150")
            .AddOn("15151", "15150")
            .AddOn("99292", "99291", type: 2)
            .AddOn("0846T", "88350", type: 3)
            .AddOn("88350", "0846T")
            .AddOn("96368", "96365", notes: AddOnNotes.PractitionerOnly)
            .AddOn("96376", "96374", notes: AddOnNotes.FacilitiesOnly)
            .AddOn("96417", "96413", notes: AddOnNotes.Suspended)
            .Modifiers("25", "59", "XE", "50", "76", "77", "LT")
            .Visits("99213");
        tables.Tables.Modifiers.Add(new ModifierRow(ModifierKey.Parse("JZ"), new DateOnly(2023, 1, 1), new DateOnly(2024, 6, 30), null));
        tables.Tables.Conflicts.Add(new ModifierConflictRow(ModifierKey.Parse("59"), ModifierKey.Parse("XE"), Severity.Error, "XE says more precisely what 59 says."));
        tables.Tables.GroupExceptions.Add(CodeKey.Parse("99292"));
        tables.Tables.ExplicitModifierLists.Add(new ExplicitModifierListRow(CodeKey.Parse("96411"), [ModifierKey.Parse("25"), ModifierKey.Parse("59")]));
        tables.Tables.RequiredModifiers.Add(new RequiredModifierRow("ambulance", [CodeKey.Parse("A0428")], [], OriginDestination: true));
        tables.Tables.RequiredModifiers.Add(new RequiredModifierRow("chiropractic", [CodeKey.Parse("98940")], [ModifierKey.Parse("AT")], OriginDestination: false));
        return tables;
    }
}
