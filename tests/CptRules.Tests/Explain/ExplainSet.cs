using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;
using CptRules.Explain.Details;
using CptRules.Explain.Messages;
using CptRules.Explain.Remedies;
using CptRules.Findings;

namespace CptRules.Tests.Explain;

/// <summary>A small rule set with one of everything that messages mention, and findings about it.</summary>
internal static class ExplainSet
{
    public static readonly DateOnly Day = new(2024, 8, 5);

    public static RuleSet Rules { get; } = Tables(complete: true).Build();

    public static RuleSet Partial { get; } = Tables(complete: false).Build();

    public static FindingData Finding(
        RuleId rule, string code = "96411", Severity severity = Severity.Error, DateOnly? day = null,
        CareSetting setting = CareSetting.Practitioner) =>
        Place(FindingData.Of(rule), code, severity, (day ?? Day).DayNumber, setting);

    public static FindingData Units(
        RuleId rule, int limit, decimal units, byte mai, decimal allowed, int days = 1, CareSetting setting = CareSetting.Practitioner,
        string code = "96411", CareSettings payableIn = CareSettings.None, bool bothSides = false, bool halfUp = false)
    {
        var finding = new UnitFinding
        {
            Units = (long)(units * 1000),
            AllowedUnits = (long)(allowed * 1000),
            Limit = limit,
            Mai = (MueAdjudication)mai,
            PayableIn = payableIn,
            IsBothSides = bothSides,
            IsHalfRoundedUp = halfUp,
        };
        return Place(FindingData.Of(rule, finding), code, setting: setting, days: days);
    }

    public static FindingData Modifier(
        RuleId rule, string modifier, string code = "96411", EligibilityReason reason = EligibilityReason.None,
        Severity severity = Severity.Error, int position = 1, int row = 0, DateOnly? day = null)
    {
        var finding = new ModifierFinding { Modifier = ParseModifier(modifier), Position = position, Reason = reason, Row = row };
        return Place(FindingData.Of(rule, finding), code, severity, day?.DayNumber);
    }

    public static FindingData Conflict(string modifier, string other, int position = 1, int otherPosition = 3)
    {
        var finding = new ModifierFinding
        {
            Modifier = ModifierKey.Parse(modifier),
            Position = position,
            ConflictsWith = ModifierKey.Parse(other),
            ConflictPosition = otherPosition,
        };
        return Place(FindingData.Of(RuleId.MOD406, finding));
    }

    public static FindingData Pair(
        RuleId rule, string column1, string column2, string modifier = "", int onColumn = 2, int related = 1,
        PairDoubt doubt = PairDoubt.None, DateOnly? day = null, CareSetting setting = CareSetting.Practitioner,
        PairIndicator? indicator = null)
    {
        // The line of a PTP505 finding is that of column 1.
        (string own, string other) = rule == RuleId.PTP505 ? (column1, column2) : (column2, column1);
        var finding = new PairFinding
        {
            Other = CodeKey.Parse(other),
            OtherId = Rules.Data.FindCode(CodeKey.Parse(other)),
            BypassModifier = ParseModifier(modifier),
            BypassColumn = (byte)onColumn,
            Indicator = indicator ?? (rule == RuleId.PTP501 ? PairIndicator.NotAllowed : PairIndicator.Allowed),
            Doubt = doubt,
        };
        return Place(FindingData.Of(rule, related, (day ?? Day).DayNumber, finding), own, setting: setting);
    }

    public static FindingData AddOn(RuleId rule, string code, byte type, Severity severity = Severity.Error, RuleSet? rules = null) =>
        Place(FindingData.Of(rule, new AddOnFinding { Type = (AddOnType)type }), code, severity, rules: rules);

    public static FindingData Status(
        char status, Severity severity = Severity.Warning, string code = "94760", bool reportingOnly = false,
        RuleId rule = RuleId.COD104) =>
        Place(FindingData.Of(rule, new CodeFinding { Status = (byte)status, IsReportingOnly = reportingOnly }), code, severity);

    public static FindingData Outpatient(
        RuleId rule, string status, string code = "33533", Severity severity = Severity.Error, bool stale = false,
        bool reportingOnly = false, string procedureStatus = "")
    {
        var finding = new OutpatientFinding
        {
            Status = OppsStatus.Of(status),
            IsStale = stale,
            IsReportingOnly = reportingOnly,
            ProcedureLine = procedureStatus.Length == 0 ? 0 : 1,
            ProcedureStatus = procedureStatus.Length == 0 ? default : OppsStatus.Of(procedureStatus),
        };
        return Place(FindingData.Of(rule, finding), code, severity, setting: CareSetting.OutpatientHospital);
    }

    public static FindingData Supplier(RuleId rule, string pricing, Severity severity = Severity.Error)
    {
        var finding = new SupplierFinding { Pricing = (ushort)((pricing[0] << 8) | pricing[1]) };
        return Place(FindingData.Of(rule, finding), "E0143", severity, setting: CareSetting.DmeSupplier);
    }

    public static FindingData AtPlace(
        RuleId rule, byte place, string code = "96413", char pcTc = '5', string modifier = "", Severity severity = Severity.Error)
    {
        var finding = new PlaceFinding { Place = place, PcTc = (byte)pcTc, Modifier = ParseModifier(modifier) };
        return Place(FindingData.Of(rule, finding), code, severity);
    }

    public static FindingData Tables(RuleId rule, params SourceKind[] kinds)
    {
        uint tables = kinds.Aggregate(0u, (bits, kind) => bits | (1u << (int)kind));
        return Place(FindingData.Of(rule, new DateFinding { Tables = tables }), severity: Severity.Info);
    }

    public static FindingData Dates(byte fault) =>
        Place(FindingData.Of(RuleId.LIN101, new DateFinding { Fault = (DateFault)fault }), from: fault == 1 ? -1 : Day.DayNumber);

    public static FindingData Related(RuleId rule, string code, int related, string relatedCode = "")
    {
        var procedure = new RepeatFinding { Other = relatedCode.Length == 0 ? default : CodeKey.Parse(relatedCode) };
        return Place(FindingData.Of(rule, related, procedure), code, Severity.Warning);
    }

    public static FindingData Required(int row, string code) =>
        Place(FindingData.Of(RuleId.MOD411, new ModifierFinding { Row = row }), code, Severity.Warning);

    public static string Message(in FindingData data, RuleSet? rules = null) => FindingMessages.Of(new FindingView(rules ?? Rules, data));

    public static Remedy? Remedy(in FindingData data, RuleSet? rules = null) => FindingRemedies.Of(new FindingView(rules ?? Rules, data));

    private static ModifierKey ParseModifier(string modifier) => modifier.Length == 0 ? default : ModifierKey.Parse(modifier);

    /// <summary>Puts a finding on line 2.</summary>
    private static FindingData Place(
        FindingData data, string code = "96411", Severity severity = Severity.Error, int? from = null,
        CareSetting setting = CareSetting.Practitioner, int days = 1, RuleSet? rules = null)
    {
        CodeKey key = code.Length == 0 ? default : CodeKey.Parse(code);
        data.Place(severity, setting, 2, key, (rules ?? Rules).Data.FindCode(key), from ?? Day.DayNumber, days);
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
            .Mpfs("27130", globalDays: GlobalDays.Days090, bilateral: '1')
            .Mpfs("92235", bilateral: '2')
            .Mpfs("77427")
            .Codes("97014", "99244", "J9355", "97161")
            .Covered("L3908", 'D')
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
        AddRows(tables.Tables);
        tables.Tables.Modifiers.Add(new ModifierRow(ModifierKey.Parse("JZ"), new DateOnly(2023, 1, 1), new DateOnly(2024, 6, 30), null));
        tables.Tables.Conflicts.Add(new ModifierConflictRow(
            ModifierKey.Parse("59"), ModifierKey.Parse("XE"), Severity.Error, "XE says more precisely what 59 says."));
        tables.Tables.GroupExceptions.Add(CodeKey.Parse("99292"));
        tables.Tables.ExplicitModifierLists.Add(
            new ExplicitModifierListRow(CodeKey.Parse("96411"), [ModifierKey.Parse("25"), ModifierKey.Parse("59")]));
        tables.Tables.RequiredModifiers.Add(new RequiredModifierRow("ambulance", [CodeKey.Parse("A0428")], [], OriginDestination: true));
        tables.Tables.RequiredModifiers.Add(new RequiredModifierRow(
            "chiropractic", [CodeKey.Parse("98940")], [ModifierKey.Parse("AT")], OriginDestination: false));
        return tables;
    }

    private static void AddRows(RuleTables tables)
    {
        tables.Published.RemoveAll(table => table.Kind is SourceKind.MuePractitioner or SourceKind.PtpPractitioner);
        tables.Published.Add(new PublishedTableRow(SourceKind.MuePractitioner, Day));
        tables.Published.Add(new PublishedTableRow(SourceKind.PtpPractitioner, Day));
        tables.RequiredModifiers.Add(new RequiredModifierRow(
            "therapy", [CodeKey.Parse("97110")], [ModifierKey.Parse("GN"), ModifierKey.Parse("GO"), ModifierKey.Parse("GP")],
            OriginDestination: false) { Severity = Severity.Error });
        tables.Replacements.Add(new ReplacementRow(CodeKey.Parse("97014"), [CodeKey.Parse("G0283")]));
        tables.Replacements.Add(new ReplacementRow(
            CodeKey.Parse("99244"), [CodeKey.Parse("99202"), CodeKey.Parse("99203"), CodeKey.Parse("99204"), CodeKey.Parse("99213")]));
        tables.Replacements.Add(
            new ReplacementRow(CodeKey.Parse("99213"), [CodeKey.Parse("G0463")], CareSettings.OutpatientHospital));
        tables.Places.Add(new PlaceRow(22, "hospital, on campus", PlaceFlags.Hospital, VisitKinds.Hospital));
        tables.Classes[CodeClass.HospitalVisit].Add(CodeKey.Parse("99221"));
        tables.ModifierScopes.Add(new ModifierScopeRow(
            [ModifierKey.Parse("73")], Severity.Error, "Only hospitals bill this modifier.", ScopeTest.AnyCode)
        {
            Settings = CareSettings.Practitioner,
        });
        tables.ModifierScopes.Add(new ModifierScopeRow(
            [.. ((string[])["59", "XE", "XP", "XS", "XU"]).Select(modifier => ModifierKey.Parse(modifier))], Severity.Error,
            "Not billed as a separate procedure.", ScopeTest.Codes) { Codes = new HashSet<CodeKey> { CodeKey.Parse("77427") } });
        tables.ModifierScopes.Add(new ModifierScopeRow(
            [ModifierKey.Parse("91")], Severity.Warning, "For laboratory tests.", ScopeTest.AnyCode));
        tables.Disciplines.Add(new DisciplineRow("physical therapy", ModifierKey.Parse("GP"), [CodeKey.Parse("97161")]));
        tables.ModifierNeeds.Add(
            new ModifierNeedRow(ModifierKey.Parse("CO"), [ModifierKey.Parse("GO")], "GO reports the plan of the therapy."));
        tables.VisitAddOns.Add(new VisitAddOnRow(CodeKey.Parse("G2211"), new DateOnly(2025, 1, 1), [CodeKey.Parse("G0439")]));
        tables.SingleDoseDrugs.Add(
            new SingleDoseDrugRow(CodeKey.Parse("J9355"), new DateOnly(2023, 7, 1), new DateOnly(2023, 10, 1)));
    }
}
