using CptRules.Compiler.Joining;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Tests.Layouts;
using CptRules.Compiler.Writing;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Compiler.Tests.Joining;

/// <summary>
/// Reading of downloaded files into one set of tables: which files are read, which are not, and which errors stop the build.
/// </summary>
public sealed class PublishedSetTests : IDisposable
{
    private readonly PublishedFiles _files = PublishedFiles.WholeQuarter();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_folder_of_one_quarter_gives_every_table_and_is_complete()
    {
        RuleTables tables = Read().Tables;

        (tables.Name, tables.Complete).Should().Be(("2024Q3", true), "the window ends there, though the OPPS table is of 2025");
        tables.Mue.Select(table => (table.Setting, table.Date, table.Rows.Count)).Should().BeEquivalentTo(
        [
            (CareSetting.Practitioner, new DateOnly(2024, 7, 1), 2),
            (CareSetting.OutpatientHospital, new DateOnly(2024, 7, 1), 1),
            (CareSetting.DmeSupplier, new DateOnly(2024, 7, 1), 1),
        ]);
        tables.Mpfs.Should().ContainSingle().Which.Date.Should().Be(new DateOnly(2024, 7, 1));
        tables.Pairs.Should().HaveCount(8);
        tables.AddOns.Should().ContainSingle().Which.Primary.Should().Be(CodeKey.Parse("96413"));
        tables.Codes.Single(row => row.Code == CodeKey.Parse("A0425")).From.Should().Be(new DateOnly(2001, 1, 1));
        tables.Sources.Should().HaveCount(11 + 3 + 8 + 1 + 1 + 2 + 1);
    }

    [Fact]
    public void Facts_of_our_own_are_in_every_set()
    {
        RuleTables tables = Read().Tables;

        tables.Modifiers.Should().NotBeEmpty();
        tables.Ambulance.Should().NotBeEmpty();
        tables.ExplicitModifierLists.Should().ContainSingle().Which.Code.Should().Be(CodeKey.Parse("96411"));
        tables.GroupExceptions.Should().Contain(CodeKey.Parse("99292"));
        tables.Sources.Where(row => row.Kind == "own").Select(row => row.Name).Should().Contain("modifiers.json").And.HaveCount(11);
    }

    [Fact]
    public void Each_table_is_published_once_with_its_quarter_and_is_current_through_its_year()
    {
        _files.Mue("Practitioner", "10-01-2024", "96411,4,3");

        Read().Tables.Published.Should().BeEquivalentTo(
        [
            Published(SourceKind.MuePractitioner, 2024, 7),
            Published(SourceKind.MuePractitioner, 2024, 10),
            Published(SourceKind.MueOutpatientHospital, 2024, 7),
            Published(SourceKind.MueDmeSupplier, 2024, 7),
            Published(SourceKind.Mpfs, 2024, 7),
            Published(SourceKind.PtpPractitioner, 2024, 7),
            Published(SourceKind.PtpOutpatientHospital, 2024, 7),
            Published(SourceKind.AddOns, 2024, 4),
            Published(SourceKind.Hcpcs, 2024, 7),
            Published(SourceKind.Opps, 2025, 1),
        ]);

        static PublishedTableRow Published(SourceKind kind, int year, int month) =>
            new(kind, new DateOnly(year, month, 1), new DateOnly(year, 12, 31));
    }

    [Fact]
    public void A_code_list_without_a_month_may_have_what_was_added_in_its_whole_year()
    {
        File.Move(_files.PathOf("HCPC2024_JUL_ANWEB.csv"), _files.PathOf("HCPC2024_CONTR_ANWEB.csv"));

        RuleTables tables = Read().Tables;

        tables.Published.Should().ContainSingle(row => row.Kind == SourceKind.Hcpcs)
            .Which.Should().Be(new PublishedTableRow(SourceKind.Hcpcs, new(2024, 10, 1), new(2024, 12, 31)));
        tables.Sources.Should().Contain(row => row.Kind == "HCPCS" && row.Date == new DateOnly(2024, 1, 1));
    }

    [Fact]
    public void Zips_loose_files_and_folders_give_equal_tables_in_any_mix_and_order()
    {
        byte[] loose = Bytes(Read());
        string[] names = [.. Directory.EnumerateFiles(_files.Folder).Select(path => Path.GetFileName(path))];
        foreach (string name in names.Where((_, index) => index % 2 == 0))
            _files.Zip(name);
        string deeper = Directory.CreateDirectory(_files.PathOf("deeper")).FullName;
        foreach (string zip in Directory.EnumerateFiles(_files.Folder, "*.zip").Take(2).ToList())
            File.Move(zip, Path.Combine(deeper, Path.GetFileName(zip)));

        Bytes(Read()).Should().Equal(loose);
        IEnumerable<string> files = Directory.EnumerateFiles(_files.Folder, "*", SearchOption.AllDirectories);
        string[] oneByOne = [.. files.OrderDescending(StringComparer.Ordinal)];
        Bytes(PublishedSet.Read(oneByOne)).Should().Equal(loose);
    }

    [Fact]
    public void The_name_is_the_users_or_the_quarter_of_the_newest_table() =>
        PublishedSet.Read([_files.Folder], "my-release").Tables.Name.Should().Be("my-release");

    [Fact]
    public void A_file_that_no_table_is_known_by_is_reported_and_does_not_stop()
    {
        _files.Write("readme.pdf", "something");

        Read().Unread.Should().ContainSingle().Which.Should().Be(new UnreadFile("readme.pdf", "no published table has this name"));
    }

    [Theory]
    [InlineData("AOC_V2027Q1-X-MCR.txt", "AOC_V2026Q2-MCR.txt")]
    [InlineData("aoc_v2024q3_new.csv", "AOC_V2026Q2-MCR.txt")]
    [InlineData("AOC_V2024Q2-MCR - Copy.txt", "AOC_V2026Q2-MCR.txt")]
    [InlineData("MCR_MUE_PractitionerServices_Eff_2027.csv", "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv")]
    [InlineData("ccipra-v322r0-f5.TXT", "ccipra-v322r0-f1.txt")]
    [InlineData("ccioph_2027q1.xlsx", "ccipra-v322r0-f1.txt")]
    [InlineData("PPRRVU2027.csv", "PPRRVU2026_Jul_nonQPP.csv")]
    [InlineData("HCPC2027_SPRING_ANWEB.txt", "HCPC2026_JUL_ANWEB.xlsx")]
    [InlineData("2027 Addendum B.txt", "January 2026 Web Addendum B.txt")]
    [InlineData("PPRRVU24_JUL.xls", "PPRRVU2026_Jul_nonQPP.csv")]
    [InlineData("ccipra-v322r0-f1", "ccipra-v322r0-f1.txt")]
    [InlineData("2025 NFRM Addendum B.11122024", "January 2026 Web Addendum B.txt")]
    [InlineData("AOC V2025Q4-MCR.txt", "AOC_V2026Q2-MCR.txt")]
    [InlineData("MCR-MUE-PractitionerServices-Eff-07-01-2026.csv", "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv")]
    [InlineData("MCR_MUE_PractitionerServices_Eff_07-01-2026.xml", "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv")]
    [InlineData("HCPC2026_JUL.csv", "HCPC2026_JUL_ANWEB.xlsx")]
    [InlineData("AddendumB July 2026.csv", "January 2026 Web Addendum B.txt")]
    public void A_file_with_a_name_like_that_of_a_table_stops_if_no_layout_has_the_name(string name, string known)
    {
        _files.Write(name, "something");

        Failure().Should().StartWith($"{name}, name: the file seems to be a published table").And.Contain(known).And.Contain("remove it");
    }

    [Theory]
    [InlineData("MCR_MUE_DME_Changes_Eff_10-01-2025.xlsx", "a list of changes; the full table contains them")]
    [InlineData("mcr_mue_dme_additions_eff_10-01-2025.TXT", "a list of changes; the full table contains them")]
    [InlineData("MCR_MUE_DME_Deletions_Eff_10-01-2025.txt", "a list of changes; the full table contains them")]
    [InlineData("MCR_MUE_DME_Revisions_Eff_10-01-2025.txt", "a list of changes; the full table contains them")]
    [InlineData("MCR_NCCI_OCE_CCMIChgs_Eff_10-01-2025.txt", "a list of changes; the full table contains them")]
    [InlineData("HCPC2024_JAN_ANWEB_Transaction Report.xlsx", "a list of changes; the full table contains them")]
    [InlineData("2026 NPRM Addendum B.07152025.txt", "a table of a proposed rule, which is not in force")]
    [InlineData("AOC_V2024Q2-MCD.txt", "edits of Medicaid, not of Medicare")]
    [InlineData("PPRRVU25 layout.txt", "documentation")]
    [InlineData("MCR_MUE_ReadMe.txt", "documentation")]
    [InlineData("._2025 NFRM Addendum B.11122024.txt", "a file of the operating system or of an editor")]
    [InlineData("AOC_V2024Q2-MCR.pdf", "no published table has this name")]
    [InlineData("2025 NFRM Addendum D1.10242024.txt", "no published table has this name")]
    [InlineData("2025 NFRM ASC Addendum BB.txt", "no published table has this name")]
    [InlineData("GPCI2024.xlsx", "no published table has this name")]
    public void A_file_that_is_no_table_in_force_is_reported_with_its_reason(string name, string reason)
    {
        byte[] before = Bytes(Read());
        _files.Write(name, "something");

        PublishedSet set = Read();

        set.Unread.Should().ContainSingle().Which.Should().Be(new UnreadFile(name, reason));
        Bytes(set).Should().Equal(before);
    }

    [Fact]
    public void The_notes_of_the_text_may_be_truncated_and_must_restrict_the_same_as_those_of_the_workbook()
    {
        _files.Write("AOC_V2024Q3-F-MCR.txt", "196366       96360       2014001       96360 (Practitioner Only)\r\n");
        WriteAddOnSheet("AOC_V2024Q3-MCR.xlsx", "96360 (Practitioner Only)");

        Read().Tables.Sources.Should().ContainSingle(row => row.Kind == "AOC").Which.Name.Should().Be("AOC_V2024Q3-MCR.xlsx");

        WriteAddOnSheet("AOC_V2024Q3-MCR.xlsx", "");
        Failure().Should().StartWith("AOC_V2024Q3-F-MCR.txt, AOC: differs from AOC_V2024Q3-MCR.xlsx").And.Contain("96366");
    }

    [Fact]
    public void The_highest_revision_of_a_quarter_is_read()
    {
        _files.AddOns("AOC_V2024Q2_01-MCR.txt");

        PublishedSet set = Read();

        set.Tables.Sources.Should().ContainSingle(row => row.Kind == "AOC").Which.Name.Should().Be("AOC_V2024Q2_01-MCR.txt");
        set.Unread.Should().ContainSingle().Which.Reason.Should().StartWith("older than AOC_V2024Q2_01-MCR.txt");
    }

    [Fact]
    public void A_zip_within_a_zip_is_reported()
    {
        _files.Write("AOC_V2024Q3-MCR.txt", "unread");
        _files.Zip("AOC_V2024Q3-MCR.txt");
        File.Move(_files.PathOf("AOC_V2024Q3-MCR.zip"), _files.PathOf("inner.ZIP"));
        _files.Zip("inner.ZIP");
        File.Move(_files.PathOf("inner.zip"), _files.PathOf("outer.zip"));

        Read()
            .Unread.Should().ContainSingle()
            .Which.Should().Be(new UnreadFile("outer.zip/inner.ZIP", "a zip within a zip; unpack the outer one"));
    }

    [Fact]
    public void A_link_to_a_folder_is_reported_and_not_followed_since_it_may_lead_back()
    {
        Skipping.When(OperatingSystem.IsWindows(), "Making links needs rights there that tests seldom have.");
        Directory.CreateSymbolicLink(_files.PathOf("back"), _files.Folder);
        Directory.CreateSymbolicLink(_files.PathOf("again"), _files.Folder);

        PublishedSet set = Read();

        set.Unread.Select(file => file.Origin).Should().Equal("again", "back");
        set.Unread.Should().OnlyContain(file => file.Reason.StartsWith("a link to a folder", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_a_file_is_read_as_the_file()
    {
        Skipping.When(OperatingSystem.IsWindows(), "Making links needs rights there that tests seldom have.");
        byte[] before = Bytes(Read());
        string elsewhere = Path.Combine(Directory.CreateTempSubdirectory("elsewhere").FullName, "a");
        File.Move(_files.PathOf("AOC_V2024Q2-MCR.txt"), elsewhere);
        File.CreateSymbolicLink(_files.PathOf("AOC_V2024Q2-MCR.txt"), elsewhere);

        Bytes(Read()).Should().Equal(before);

        File.Delete(elsewhere);
        Failure().Should().StartWith("AOC_V2024Q2-MCR.txt, file: cannot be read");
    }

    [Fact]
    public void Of_several_folders_a_file_is_named_with_its_own()
    {
        using PublishedFiles other = PublishedFiles.WholeQuarter();
        other.Mpfs("PPRRVU24_JUL.csv", "96411,,B", "96413,,A");

        FluentActions.Invoking(() => PublishedSet.Read([_files.Folder, other.Folder])).Should().Throw<RuleSourceException>()
            .WithMessage($"{other.Folder}/PPRRVU24_JUL.csv, table: {_files.Folder}/PPRRVU24_JUL.csv is the same table with different "
                + "bytes*");
    }

    [Fact]
    public void Equal_bytes_under_two_names_give_equal_sets_in_any_order()
    {
        string again = _files.PathOf("PPRRVU2024_Jul.csv");
        string first = _files.PathOf("PPRRVU24_JUL.csv");
        File.Copy(first, again);

        Bytes(PublishedSet.Read([first, again])).Should().Equal(Bytes(PublishedSet.Read([again, first])));
    }

    [Fact]
    public void Of_cumulative_tables_the_newest_edition_is_read_and_the_older_reported()
    {
        _files.Pairs("ccipra", "v301r0");
        _files.Pairs("ccipra", "v302r1");
        _files.AddOns("AOC_V2023Q4-MCR.txt");

        PublishedSet set = Read();

        set.Tables.Sources.Where(row => row.Kind == "PTP practitioner")
            .Should().HaveCount(4).And.OnlyContain(row => row.Name.StartsWith("ccipra-v302r1", StringComparison.Ordinal));
        set.Unread.Should().HaveCount(9).And.OnlyContain(file => file.Reason.StartsWith("older than ", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_dated_tables_every_quarter_is_kept()
    {
        _files.Mue("Practitioner", "10-01-2024", "96411,4,3");
        _files.Mpfs("PPRRVU2025_Jan.csv", "96411,,A");

        RuleTables tables = Read().Tables;

        tables.Mue.Count(table => table.Setting == CareSetting.Practitioner).Should().Be(2);
        tables.Mpfs.Select(table => table.Date).Should().BeEquivalentTo([new DateOnly(2024, 7, 1), new DateOnly(2025, 1, 1)]);
    }

    [Fact]
    public void A_missing_part_of_the_pairs_stops()
    {
        File.Delete(_files.PathOf("ccioph-v302r0-f3.txt"));

        Failure().Should().Contain("ccioph-v302r0").And.Contain("missing: f3");
    }

    [Fact]
    public void The_same_bytes_twice_are_read_once_and_reported()
    {
        string again = Directory.CreateDirectory(_files.PathOf("again")).FullName;
        File.Copy(_files.PathOf("ccipra-v302r0-f2.txt"), Path.Combine(again, "ccipra-v302r0-f2.txt"));

        PublishedSet set = Read();

        set.Tables.Pairs.Should().HaveCount(8);
        set.Unread.Should().ContainSingle().Which.Reason.Should().StartWith("the same bytes as ");
    }

    [Fact]
    public void A_folder_and_a_file_in_it_are_read_once()
    {
        PublishedSet set = PublishedSet.Read([_files.Folder, _files.PathOf("AOC_V2024Q2-MCR.txt"), Path.Join(_files.Folder, ".")]);

        set.Unread.Should().BeEmpty();
        Bytes(set).Should().Equal(Bytes(Read()));
    }

    [Fact]
    public void The_same_table_with_other_bytes_stops()
    {
        File.Move(_files.PathOf("PPRRVU24_JUL.csv"), _files.PathOf("PPRRVU2024_Jul.csv"));
        _files.Mpfs("PPRRVU24_JUL.csv", "96411,,B", "96413,,A");

        Failure().Should().Contain("PPRRVU2024_Jul.csv").And.Contain("PPRRVU24_JUL.csv").And.Contain("the same table");
    }

    [Fact]
    public void Another_format_of_a_table_must_say_the_same()
    {
        string csv = File.ReadAllText(_files.PathOf("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv"));
        string txt = "HCPCS/CPT Code\tPractitioner Services MUE Values\tMUE Adjudication Indicator\tMUE Rationale\r\n"
            + "A0425\t250\t1 Line Edit\tClinical: Data\r\n96411\t3\t3 Date of Service Edit: Clinical\tClinical: Data\r\n";
        _files.Write("MCR_MUE_PractitionerServices_Eff_07-01-2024.txt", txt);
        csv.Should().Contain("96411,3,");

        Read()
            .Tables.Sources.Should().ContainSingle(row => row.Kind == "MUE practitioner")
            .Which.Name.Should().EndWith(".csv", "csv is read first");

        _files.Write("MCR_MUE_PractitionerServices_Eff_07-01-2024.txt", txt.Replace("\t250\t", "\t251\t", StringComparison.Ordinal));
        Failure().Should().Contain(".txt").And.Contain(".csv").And.Contain("MUE practitioner").And.Contain("A0425");
    }

    [Fact]
    public void The_edition_for_quality_programme_participants_must_say_the_same()
    {
        _files.Mpfs("PPRRVU2026_Jul_nonQPP.csv", "96411,,A");
        _files.Mpfs("PPRRVU2026_Jul_QPP.csv", "96411,,A");

        Read().Tables.Mpfs.Should().HaveCount(2);

        _files.Mpfs("PPRRVU2026_Jul_QPP.csv", "96411,,B");
        Failure().Should().Contain("_QPP.csv").And.Contain("_nonQPP.csv");
    }

    [Fact]
    public void Published_dates_of_a_modifier_win_over_ours_and_its_class_and_label_stay()
    {
        ModifierRow before = Read().Tables.Modifiers.Single(row => row.Modifier == ModifierKey.Parse("LT"));
        _files.Hcpcs("HCPC2024_JUL_ANWEB.csv", "LT,7,20040101,20301231", "QZ,7,20020101,", "A0425,3,20010101,");

        ModifierRow after = Read().Tables.Modifiers.Single(row => row.Modifier == ModifierKey.Parse("LT"));

        after.Should().Be(before with
        {
            From = new DateOnly(2004, 1, 1),
            Through = new DateOnly(2030, 12, 31),
            Source = "HCPC2024_JUL_ANWEB.csv",
        });
        before.Should().NotBe(after);
    }

    [Fact]
    public void A_status_of_the_outpatient_system_explains_codes_that_other_tables_hold_and_makes_none_known()
    {
        RuleTables tables = Read().Tables;

        tables.Opps.Should().ContainSingle().Which.Rows.Should().Equal(new ApcStatusRow(CodeKey.Parse("96411"), "S"));
        tables.Codes.Should().NotContain(row => row.Code == CodeKey.Parse("0001F"));
        SourceRow census = tables.Sources.Single(row => row.Kind == "OPPS");
        (census.RowsRead, census.RowsKept).Should().Be((2, 1));
        census.Dropped.Should().ContainSingle().Which.Reason.Should().Be("code in no other table");
    }

    [Theory]
    [InlineData("PPRRVU", false)]
    [InlineData("HCPC2024", false)]
    [InlineData("MCR_MUE", false)]
    [InlineData("MCR_MUE_P", false)]
    [InlineData("MCR_MUE_O", false)]
    [InlineData("MCR_MUE_D", true)]
    [InlineData("ccipra", false)]
    [InlineData("ccioph", false)]
    [InlineData("AOC", false)]
    [InlineData("2025 NFRM", true)]
    public void A_set_is_complete_without_OPPS_and_the_limits_of_DME_suppliers_and_with_all_other_tables(string without, bool complete)
    {
        foreach (string path in Directory.EnumerateFiles(_files.Folder, without + "*").ToList())
            File.Delete(path);

        Read().Tables.Complete.Should().Be(complete);
    }

    [Fact]
    public void A_code_list_of_modifiers_alone_makes_no_set_complete()
    {
        _files.Hcpcs("HCPC2024_JUL_ANWEB.csv", "LT,7,20040101,");

        Read().Tables.Complete.Should().BeFalse();
    }

    [Fact]
    public void Sources_without_a_table_stop()
    {
        string empty = Directory.CreateDirectory(_files.PathOf("empty")).FullName;

        FluentActions.Invoking(() => PublishedSet.Read([empty])).Should().Throw<RuleSourceException>().WithMessage("*no published table*");
    }

    [Fact]
    public void Sources_of_other_files_only_stop_with_the_reason_for_each()
    {
        using var files = new PublishedFiles();
        files.Write("MCR_MUE_DME_Additions_Eff_10-01-2025.txt", "something");

        FluentActions.Invoking(() => PublishedSet.Read([files.Folder])).Should().Throw<RuleSourceException>().WithMessage(
            "*no published table. Not read: MCR_MUE_DME_Additions_Eff_10-01-2025.txt: a list of changes; the full table contains them.");
    }

    [Fact]
    public void A_source_that_is_missing_is_named() =>
        FluentActions.Invoking(() => PublishedSet.Read([_files.PathOf("gone.zip")]))
            .Should().Throw<FileNotFoundException>().WithMessage("*gone.zip*");

    [Fact]
    public void A_damaged_zip_stops_and_is_named()
    {
        File.WriteAllText(_files.PathOf("ccipra-v310r0-f1.zip"), "no zip");

        Failure().Should().Contain("ccipra-v310r0-f1.zip");
    }

    [Fact]
    public void A_damaged_entry_of_a_zip_stops_and_is_named()
    {
        _files.Zip("AOC_V2024Q2-MCR.txt");
        byte[] zip = File.ReadAllBytes(_files.PathOf("AOC_V2024Q2-MCR.zip"));
        zip[60] ^= 0xff;
        File.WriteAllBytes(_files.PathOf("AOC_V2024Q2-MCR.zip"), zip);

        Failure().Should().Contain("AOC_V2024Q2-MCR.zip/AOC_V2024Q2-MCR.txt");
    }

    [Fact]
    public void Of_several_damaged_files_the_first_is_named_at_any_time()
    {
        _files.Write("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv", "nothing that is known");
        _files.Write("PPRRVU24_JUL.csv", "nothing that is known");

        for (int again = 0; again < 5; again++)
            Failure().Should().StartWith("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv");
    }

    [Fact]
    public void Progress_is_told_until_all_is_read()
    {
        var told = new List<BuildProgress>();

        PublishedSet.Read([_files.Folder], progress: new Collector(told));

        told.Where(one => one.Step == BuildStep.Read).Max(one => one.Share).Should().Be(1);
        told[^1].Should().Be(BuildProgress.Checking);
    }

    private void WriteAddOnSheet(string name, string note) => File.WriteAllBytes(_files.PathOf(name), Excerpts.Workbook(
        ["A notice"],
        [
            "AOC_Edit_Type", "Add-On_Code", "AOC_DelDT", "Primary_Code", "Primary_Code_DelDT", "AOC_Edit_EffDT", "AOC_Edit_DelDT",
            "Special_Instruction_Notes",
        ],
        ["1", "96366", "", "96360", "", "2014001", "", note]));

    private PublishedSet Read() => PublishedSet.Read([_files.Folder]);

    private string Failure() => FluentActions.Invoking(Read).Should().Throw<RuleSourceException>().Which.Message;

    private static byte[] Bytes(PublishedSet set)
    {
        using var file = new MemoryStream();
        RuleSetWriter.Write(set.Tables, file);
        return file.ToArray();
    }

    private sealed class Collector(List<BuildProgress> told) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            lock (told)
                told.Add(value);
        }
    }
}
