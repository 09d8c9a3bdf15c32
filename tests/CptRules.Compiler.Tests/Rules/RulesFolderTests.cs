using System.Globalization;
using System.Security.Cryptography;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Compiler.Writing;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Compiler.Tests.Rules;

/// <summary>The tables of the rules folder of the repository.</summary>
public sealed class RulesFolderTests
{
    private static readonly RuleTables Tables = RulesFolder.Read(Repository.Rules);

    private static readonly string[] OfficeVisits = ["99202", "99203", "99204", "99205", "99211", "99212", "99213", "99214", "99215"];

    [Fact]
    public void The_release_is_named_and_partial()
    {
        Tables.Name.Should().Be("2026Q3-infusion");
        Tables.Complete.Should().BeFalse();
    }

    [Fact]
    public void There_are_69_codes_and_each_has_a_label()
    {
        Tables.Codes.Should().HaveCount(69);
        Tables.Codes.Should().OnlyContain(row => !string.IsNullOrWhiteSpace(row.Label));
        Tables.Codes.Select(row => row.Label).Should().OnlyHaveUniqueItems();
        Tables.Opps.Select(table => table.Rows.Count).Should().Equal(66, 67);
        Tables.Codes.Select(row => row.Code.ToString()).Should().Contain(OfficeVisits);
    }

    [Theory]
    [InlineData("0662T", null, "2025-12-31")]
    [InlineData("0663T", null, "2025-12-31")]
    [InlineData("97007", "2026-01-01", null)]
    [InlineData("97008", "2026-01-01", null)]
    [InlineData("97009", "2026-01-01", null)]
    [InlineData("G0498", "2016-01-01", null)]
    [InlineData("G0506", "2017-01-01", null)]
    [InlineData("G2211", "2021-01-01", null)]
    [InlineData("G2212", "2021-01-01", null)]
    [InlineData("96411", null, null)]
    [InlineData("96413", null, null)]
    [InlineData("99213", null, null)]
    public void Codes_have_their_own_dates_where_these_are_known(string code, string? from, string? through)
    {
        CodeRow row = Tables.Codes.Single(row => row.Code == CodeKey.Parse(code));
        row.From.Should().Be(from is null ? null : DateOnly.Parse(from, null));
        row.Through.Should().Be(through is null ? null : DateOnly.Parse(through, null));
    }

    [Theory]
    [InlineData(CareSetting.Practitioner, "2024-07-01", 65)]
    [InlineData(CareSetting.Practitioner, "2026-04-01", 63)]
    [InlineData(CareSetting.Practitioner, "2026-07-01", 66)]
    [InlineData(CareSetting.OutpatientHospital, "2024-07-01", 65)]
    [InlineData(CareSetting.OutpatientHospital, "2026-07-01", 66)]
    public void Unit_limit_tables_have_the_rows_that_were_published(CareSetting setting, string date, int rows)
    {
        Tables.Mue.Should().HaveCount(5);
        Mue(setting, date).Rows.Should().HaveCount(rows);
    }

    [Theory]
    [InlineData("96376", CareSetting.Practitioner, 0, 3, "CMS Policy")]
    [InlineData("96376", CareSetting.OutpatientHospital, 10, 3, "Clinical: Data")]
    [InlineData("96361", CareSetting.OutpatientHospital, 24, 3, "Clinical: Data")]
    [InlineData("96405", CareSetting.Practitioner, 1, 2, "Code Descriptor / CPT Instruction")]
    [InlineData("99211", CareSetting.OutpatientHospital, 2, 3, "Clinical: Data")]
    [InlineData("99213", CareSetting.Practitioner, 2, 3, "Clinical: Data")]
    [InlineData("90833", CareSetting.OutpatientHospital, 3, 3, "Clinical: CMS Workgroup")]
    public void Unit_limits_are_the_published_ones(string code, CareSetting setting, int limit, byte mai, string rationale) =>
        Mue(setting, "2024-07-01").Rows.Should().Contain(new MueRow(CodeKey.Parse(code), limit, mai, rationale));

    [Fact]
    public void A_code_without_a_published_limit_has_no_row()
    {
        string[] since2026Q3 = ["97007", "97008", "97009"];
        MueTable[] before = [.. Tables.Mue.Where(table => table.Date < new DateOnly(2026, 7, 1))];
        before.SelectMany(table => table.Rows).Select(row => row.Code.ToString()).Should().NotContain(since2026Q3);
        Tables.Mue.Except(before).Should().HaveCount(2).And.OnlyContain(
            table => table.Rows.Count(row => since2026Q3.Contains(row.Code.ToString())) == since2026Q3.Length);
        Mue(CareSetting.Practitioner, "2026-04-01").Rows.Should().NotContain(row => row.Code == CodeKey.Parse("0662T"));
        Tables.Mue.SelectMany(table => table.Rows).Should().NotContain(row => row.Code == CodeKey.Parse("G2211"));
    }

    [Theory]
    [InlineData("2024-07-01", 68)]
    [InlineData("2025-10-01", 68)]
    [InlineData("2026-07-01", 69)]
    public void Pay_policy_tables_have_the_rows_that_were_published(string date, int rows)
    {
        Tables.Mpfs.Should().HaveCount(3);
        Mpfs(date)
            .Rows.Should().HaveCount(rows)
            .And.OnlyContain(row => row.Modifier.IsNone || row.Code == CodeKey.Parse("77003"), "only 77003 has 26 and TC rows")
            .And.OnlyContain(row => row.ImagingFamily == "99" && row.Supervision == (row.Modifier.ToString() == "TC" ? "03" : "09"));
    }

    [Fact]
    public void Pay_policy_changes_with_the_table()
    {
        MpfsRow before = Mpfs("2024-07-01").Rows.Single(row => row.Code == CodeKey.Parse("96547"));
        MpfsRow after = Mpfs("2025-10-01").Rows.Single(row => row.Code == CodeKey.Parse("96547"));
        (before.Status, before.PcTc, before.AssistantSurgeon, before.CoSurgeons).Should().Be(('C', '9', '9', '9'));
        (after.Status, after.PcTc, after.AssistantSurgeon, after.CoSurgeons, after.TeamSurgery).Should().Be(('A', '0', '2', '1', '0'));
        Mpfs("2026-07-01").Rows.Should().Contain(row => row.Code == CodeKey.Parse("G0498") && row.GlobalDays == GlobalDays.Yyy);
        MpfsRow row = Mpfs("2026-07-01").Rows.Should().ContainSingle(row => row.Code == CodeKey.Parse("96405")).Subject;
        (row.GlobalDays, row.MultipleProcedures, row.AssistantSurgeon).Should().Be((GlobalDays.Days000, '2', '1'));
    }

    [Theory]
    [InlineData(CareSetting.Practitioner, 777)]
    [InlineData(CareSetting.OutpatientHospital, 754)]
    [InlineData(CareSetting.DmeSupplier, 0)]
    public void Pairs_are_read_for_each_setting_that_has_them(CareSetting setting, int rows) =>
        Tables.Pairs.Count(row => row.Setting == setting).Should().Be(rows);

    [Fact]
    public void Pairs_that_ended_and_came_back_have_two_windows()
    {
        PairRow[] rows = [.. Pairs(CareSetting.Practitioner, "96360", "99213").OrderBy(row => row.From)];
        rows.Should().HaveCount(2);
        rows[0].Through.Should().Be(new DateOnly(2019, 12, 31));
        rows[1].Should().Match<PairRow>(row => row.InForceByQuarter == 0 && row.Through == DateOnly.MaxValue);
        rows[1].From.Should().Be(new DateOnly(2020, 10, 1));
        Tables.Pairs.Count(row => row.From == new DateOnly(2020, 10, 1) && row.Setting == CareSetting.Practitioner).Should().Be(283);
    }

    /// <remarks>NCCI PTP ccipra-v322r0 and v323r0, of which parts were read with the effective dates of the rows.</remarks>
    [Fact]
    public void Only_first_days_that_a_source_has_are_stated()
    {
        DateOnly restart = new(2020, 10, 1);
        Dictionary<(string, string), DateOnly> visits = new[] { ("99202", 99211, 5), ("99213", 99211, 2) }
            .SelectMany(row => Enumerable.Range(row.Item2, row.Item3).Select(code => (row.Item1, Text(code))))
            .ToDictionary(pair => pair, _ => new DateOnly(2014, 7, 1));
        foreach (int code in Enumerable.Range(99202, 3))
            visits.Add(("99205", Text(code)), new DateOnly(2007, 4, 1));

        PairRow[] known = [.. Tables.Pairs.Where(row => row.InForceByQuarter == 0)];

        known.Should().OnlyContain(row => row.Setting == CareSetting.Practitioner);
        known.Where(row => row.From != restart)
            .ToDictionary(row => (row.Column1.ToString(), row.Column2.ToString()), row => row.From)
            .Should().Equal(visits);
        known.Where(row => row.From == restart).Should().OnlyContain(
            row => Tables.Pairs.Exists(other => other.Setting == row.Setting && other.Column1 == row.Column1
                && other.Column2 == row.Column2 && other.Through == new DateOnly(2019, 12, 31)));

        static string Text(int code) => code.ToString(CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_pair_without_a_first_day_applies_from_the_earliest_day_that_is_possible()
    {
        PairRow[] rows = [.. Pairs(CareSetting.OutpatientHospital, "96360", "99213").OrderBy(row => row.From)];

        rows.Select(row => row.From).Should().Equal(new DateOnly(1996, 1, 1), new DateOnly(2020, 1, 1));
        PairQuarter.TryOf(new DateOnly(2024, 7, 1), out byte quarter).Should().BeTrue();
        rows.Should().OnlyContain(row => row.InForceByQuarter == quarter);
    }

    [Fact]
    public void Pairs_keep_their_direction_and_the_indicator_of_each_setting()
    {
        Pairs(CareSetting.Practitioner, "0662T", "96523").Single().Indicator.Should().Be(0);
        Pairs(CareSetting.OutpatientHospital, "0662T", "96523").Single().Indicator.Should().Be(1);
        Pairs(CareSetting.Practitioner, "96411", "96523").Single().Rationale.Should().Be(PairRationale.CodingInstruction);
        Pairs(CareSetting.OutpatientHospital, "96411", "96523").Should().BeEmpty();
        Pairs(CareSetting.Practitioner, "96523", "96411").Should().BeEmpty();
        Pairs(CareSetting.Practitioner, "96413", "96409").Should().ContainSingle();
        Pairs(CareSetting.Practitioner, "96409", "96413").Should().BeEmpty();
    }

    [Fact]
    public void Add_on_rows_keep_primaries_outside_the_set_and_notes()
    {
        string[] ofType3 = ["96160", "96161", "G0506"];
        Tables.AddOns.Should().HaveCount(910)
            .And.OnlyContain(row => row.Type == (ofType3.Contains(row.AddOn.ToString()) ? 3 : 1));
        Tables.AddOns.Where(row => row.Primary.IsNone).Select(row => row.AddOn.ToString()).Should().BeEquivalentTo(ofType3);
        Tables.AddOns.Select(row => row.AddOn).Distinct().Should().HaveCount(30);
        AddOns("96368", "C8957").Single().Notes.Should().Be(AddOnNotes.None);
        AddOns("96547", "38100").Should().ContainSingle();
        AddOns("96375", "96360").Single().Notes.Should().Be(AddOnNotes.PractitionerOnly);
        AddOns("96366", "96360").Single().From.Should().Be(new DateOnly(2014, 1, 1));
        AddOns("96376", "96360").Single().Should().Be(
            new AddOnRow(CodeKey.Parse("96376"), CodeKey.Parse("96360"), 1, new(2013, 4, 1), new(2016, 3, 31), AddOnNotes.FacilitiesOnly));
        Tables.AddOns.Where(row => row.Notes == AddOnNotes.PractitionerOnly)
            .Select(row => row.AddOn.ToString()).Should().BeEquivalentTo("96366", "96367", "96368", "96375");
        AddOns("97009", "97008").Single().From.Should().Be(new DateOnly(2026, 1, 1));
        AddOns("96547", "49203").Single().Through.Should().Be(new DateOnly(2024, 12, 31));
        AddOns("77003", "96450").Single().From.Should().Be(new DateOnly(2017, 1, 1));
        AddOns("G2211", "99213").Single().From.Should().Be(new DateOnly(2024, 1, 1));
        AddOns("99415", "99211").Single().Through.Should().Be(new DateOnly(2020, 12, 31));
    }

    [Fact]
    public void Every_row_is_of_a_code_of_the_set_on_its_own_side()
    {
        var codes = Tables.Codes.Select(row => row.Code).ToHashSet();
        Tables.Mue.SelectMany(table => table.Rows).Should().OnlyContain(row => codes.Contains(row.Code));
        Tables.Mpfs.SelectMany(table => table.Rows).Should().OnlyContain(row => codes.Contains(row.Code));
        Tables.Pairs.Should().OnlyContain(row => codes.Contains(row.Column1) && codes.Contains(row.Column2));
        Tables.AddOns.Should().OnlyContain(row => codes.Contains(row.AddOn));
        codes.Should().BeSubsetOf(Tables.Mpfs.SelectMany(table => table.Rows).Select(row => row.Code));
    }

    [Fact]
    public void Critical_care_of_another_physician_of_the_group_is_the_only_group_exception() =>
        Tables.GroupExceptions.Should().Equal(CodeKey.Parse("99292"));

    [Theory]
    [InlineData(SourceKind.MuePractitioner, "2024-07-01", "2026-03-31")]
    [InlineData(SourceKind.MuePractitioner, "2026-04-01", "2026-12-31")]
    [InlineData(SourceKind.MuePractitioner, "2026-07-01", "2026-12-31")]
    [InlineData(SourceKind.MueOutpatientHospital, "2024-07-01", "2026-06-30")]
    [InlineData(SourceKind.MueOutpatientHospital, "2026-07-01", "2026-12-31")]
    [InlineData(SourceKind.Mpfs, "2024-07-01", "2024-12-31")]
    [InlineData(SourceKind.Mpfs, "2025-10-01", "2026-06-30")]
    [InlineData(SourceKind.Mpfs, "2026-07-01", "2026-12-31")]
    [InlineData(SourceKind.PtpPractitioner, "2024-07-01", "2026-09-30")]
    [InlineData(SourceKind.PtpOutpatientHospital, "2024-07-01", "2024-12-31")]
    [InlineData(SourceKind.AddOns, "2026-04-01", "2026-09-30")]
    [InlineData(SourceKind.Hcpcs, "2026-07-01", "2026-12-31")]
    [InlineData(SourceKind.Opps, "2024-07-01", "2025-12-31")]
    [InlineData(SourceKind.Opps, "2026-01-01", "2026-12-31")]
    public void Each_table_is_current_as_long_as_a_source_confirms(SourceKind kind, string date, string holdsThrough)
    {
        Tables.Published.Should().HaveCount(14);
        Tables.Published.Select(row => row with { ConfirmedBy = null })
            .Should().Contain(new PublishedTableRow(kind, DateOnly.Parse(date, null), DateOnly.Parse(holdsThrough, null)));
    }

    [Fact]
    public void Every_file_is_in_the_census_with_the_digest_of_its_bytes()
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(Repository.Rules, "*.json"),
            .. Directory.EnumerateFiles(Path.Combine(Repository.Rules, "infusion"), "*.json"),
        ];
        var digests = files.Select(file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))).ToHashSet();
        Tables.Sources.Select(row => row.Sha256).ToHashSet().Should().BeEquivalentTo(digests);
        Tables.Sources.Should().OnlyContain(row => row.RowsRead == row.RowsKept && row.RowsRead > 0 && row.Dropped.Count == 0);
        Tables.Sources.Should().Contain(row =>
            row.Kind == "MUE practitioner" && row.Date == new DateOnly(2026, 4, 1) && row.RowsKept == 63
            && row.Name == "MCR_MUE_PractitionerServices_Eff_04-01-2026 (infusion/unit-limits.json)");
        Tables.Sources.Should().Contain(row =>
            row.Kind == "PTP outpatient hospital" && row.Date == new DateOnly(2024, 7, 1) && row.RowsKept == 754);
        Tables.Sources.Should().Contain(row => row.Kind == "AOC" && row.RowsKept == 910);
        Tables.Sources.Should().Contain(row => row.Kind == "own" && row.Name == "code-classes.json");
    }

    [Fact]
    public void The_own_files_can_be_read_into_another_rule_set()
    {
        var tables = new RuleTables { Name = "another" };
        RulesFolder.ReadOwn(name => RuleFile.Open(Repository.Rules, name), tables);
        tables.Modifiers.Should().HaveCount(Tables.Modifiers.Count);
        tables.Conflicts.Should().HaveCount(Tables.Conflicts.Count);
        tables.ModifierNeeds.Should().HaveCount(Tables.ModifierNeeds.Count);
        tables.ModifierScopes.Should().HaveCount(Tables.ModifierScopes.Count);
        tables.RequiredModifiers.Should().HaveCount(Tables.RequiredModifiers.Count);
        tables.Disciplines.Should().HaveCount(Tables.Disciplines.Count);
        tables.VisitAddOns.Should().HaveCount(Tables.VisitAddOns.Count);
        tables.SingleDoseDrugs.Should().Equal(Tables.SingleDoseDrugs);
        tables.Replacements.Should().HaveCount(Tables.Replacements.Count);
        tables.Published.Should().BeEmpty();
        tables.Ambulance.Should().Equal(Tables.Ambulance);
        tables.ExplicitModifierLists.Should().ContainSingle();
        tables.Codes.Should().BeEmpty();
        tables.MostBilled.Should().StartWith([CodeKey.Parse("99214"), CodeKey.Parse("99213")]).And.Equal(Tables.MostBilled);
        tables.Sources.Should().HaveCount(11).And.OnlyContain(row => row.Kind == "own");
    }

    [Fact]
    public void The_folder_compiles_to_a_rule_set_that_verifies_and_speaks_for_its_window()
    {
        using var file = new MemoryStream();
        RuleSetWriter.Write(Tables, file);
        file.Position = 0;
        RuleSet rules = RuleSet.Load(file);
        rules.Invoking(set => set.Verify()).Should().NotThrow();
        (rules.Release.WindowFrom, rules.Release.WindowThrough).Should().Be((new DateOnly(2024, 7, 1), new DateOnly(2026, 9, 30)));
    }

    private static MueTable Mue(CareSetting setting, string date) =>
        Tables.Mue.Single(table => table.Setting == setting && table.Date == DateOnly.Parse(date, null));

    private static MpfsTable Mpfs(string date) => Tables.Mpfs.Single(table => table.Date == DateOnly.Parse(date, null));

    private static IEnumerable<PairRow> Pairs(CareSetting setting, string column1, string column2) =>
        Tables.Pairs.Where(row => row.Setting == setting && row.Column1 == CodeKey.Parse(column1) && row.Column2 == CodeKey.Parse(column2));

    private static IEnumerable<AddOnRow> AddOns(string addOn, string primary) =>
        Tables.AddOns.Where(row => row.AddOn == CodeKey.Parse(addOn) && row.Primary == CodeKey.Parse(primary));
}
