using CptRules.Compiler.Reading;
using CptRules.Compiler.Tests.Joining;

namespace CptRules.Cli.Tests;

/// <summary>
/// <c>rules build</c> with files in published layouts: the census, files that are not read, and errors that stop the build.
/// </summary>
public sealed class PublishedBuildTests : IDisposable
{
    private readonly PublishedFiles _files = PublishedFiles.WholeQuarter();
    private readonly string _folder = Directory.CreateTempSubdirectory("cptrules-tests-").FullName;

    private string Target => Path.Combine(_folder, "out.rules");

    public void Dispose()
    {
        _files.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_folder_of_a_quarter_is_compiled_and_answers()
    {
        ToolRun build = Build();
        ToolRun explain = Tool.Run(["explain", "96411", "--rules", Target]);

        build.Exit.Should().Be(0, build.Error);
        build.Output.Should().MatchRegex("Release: +2024Q3").And.MatchRegex("Coverage: +complete").And.NotContain(" none");
        build.Error.Should().BeEmpty();
        explain.Output.Should().Contain("3 units a day").And.Contain("96413");
    }

    [Fact]
    public void The_census_says_what_was_read_kept_and_dropped_of_each_file_and_of_all_parts()
    {
        _files.Write(
            "ccipra-v302r0-f1.txt",
            File.ReadAllText(_files.PathOf("ccipra-v302r0-f1.txt"))
            + "96413\t96411\t\t20100101\t20100101\t9\tMisuse of Column Two code with Column One code\r\n");

        string build = Build().Output;
        string info = Tool.Run(["rules", "info", Target]).Output;

        build.Should().MatchRegex(@"PTP practitioner +ccipra-v302r0-f1\.txt +2024-07-01 +2 +1 +1 indicator 9 +[0-9a-f]{12}");
        build.Should().MatchRegex(@"PTP practitioner +all 4 parts +2024-07-01 +5 +4 +1 indicator 9");
        build.Should().MatchRegex(@"OPPS +2025 NFRM Addendum B\.11122024\.txt +2025-01-01 +2 +1 +1 code in no other table");
        info.Should().MatchRegex(@"PTP practitioner +all 4 parts +2024-07-01 +5 +4 +1 indicator 9");
    }

    [Fact]
    public void What_is_not_read_is_told_beside_the_output()
    {
        _files.Write("license.html", "something");

        ToolRun build = Build();

        build.Exit.Should().Be(0);
        build.Error.Should().Be("cptrules: not read: license.html: no published table has this name\n");
    }

    [Theory]
    [InlineData("AOC", "AOC", "no add-on edits: AOC301-305 will not be checked")]
    [InlineData("ccipra", "PTP practitioner", "no practitioner code pairs: PTP501-505 will not be checked for practitioners")]
    [InlineData(
        "ccioph", "PTP outpatient hospital", "no outpatient hospital code pairs: PTP501-505 will not be checked for outpatient hospitals")]
    [InlineData("MCR_MUE_P", "MUE practitioner", "no practitioner unit limits: UNT211-214 will not be checked for practitioners")]
    [InlineData(
        "MCR_MUE_O",
        "MUE outpatient hospital",
        "no outpatient hospital unit limits: UNT211-214 will not be checked for outpatient hospitals")]
    [InlineData(
        "MCR_MUE_D", "MUE DME supplier", "no DME supplier unit limits: UNT211-214 and DME906 will not be checked for DME suppliers")]
    [InlineData(
        "PPRRVU",
        "MPFS",
        "no fee schedule: COD104, CMP901, STA701, GLO801, GLO802 and POS902-904 will not be checked, MOD404, MOD411 and PTP501-505 in "
            + "part")]
    [InlineData("HCPC", "HCPCS", "no HCPCS codes: COD105 and DME901-903 will not be checked, and dates of codes are not known")]
    [InlineData("2025 NFRM", "OPPS", "no OPPS status indicators: OPS101-108 will not be checked")]
    public void A_kind_of_table_that_is_missing_is_named_with_the_rules_that_need_it(string files, string kind, string line)
    {
        foreach (string path in Directory.EnumerateFiles(_files.Folder, files + "*").ToList())
            File.Delete(path);

        ToolRun build = Build();

        build.Exit.Should().Be(0);
        build.Error.Should().Be($"cptrules: {line}\n");
        build.Output.Should().MatchRegex($"{kind} +none\n");
        Tool.Run(["rules", "info", Target]).Output.Should().MatchRegex($"{kind} +none\n");
    }

    [Fact]
    public void Every_kind_of_table_is_listed_with_its_dates()
    {
        _files.Mue("Practitioner", "10-01-2024", "96411,3,3");
        Build();

        string info = Tool.Run(["rules", "info", Target]).Output;

        info.Should().MatchRegex("MUE practitioner +2024-07-01 +2024-09-30\n +MUE practitioner +2024-10-01 +2024-12-31\n")
            .And.MatchRegex("AOC +2024-04-01 +2024-12-31\n").And.MatchRegex("OPPS +2025-01-01 +2025-12-31\n");
    }

    [Fact]
    public void The_embedded_set_names_the_file_that_confirms_a_table()
    {
        string info = Tool.Run(["rules", "info"]).Output;

        info.Should().MatchRegex("MUE DME supplier +none\n").And.MatchRegex("MPFS +2025-10-01 +2026-06-30 +PPRRVU2026_Jul_nonQPP\n")
            .And.MatchRegex("PTP practitioner +2024-07-01 +2026-09-30 +ccipra-v322r0\n")
            .And.MatchRegex("PTP outpatient hospital +2024-07-01 +2024-12-31 +ccioph-v302r0\n")
            .And.MatchRegex("AOC +2026-04-01 +2026-09-30 +AOC_V2026Q3-F-MCR\n");
    }

    [Fact]
    public void A_table_with_a_new_name_is_4_and_leaves_no_file()
    {
        _files.Write("AOC_V2027Q1_new-MCR.txt", "something");

        ToolRun build = Build();

        build.Exit.Should().Be(4);
        build.Error.Should().StartWith("cptrules: AOC_V2027Q1_new-MCR.txt, name: the file seems to be a published table");
        Directory.GetFileSystemEntries(_folder).Should().BeEmpty();
    }

    [Fact]
    public void Descriptions_that_were_kept_are_shown_everywhere()
    {
        _files.Mpfs("PPRRVU24_JUL.csv", "96411,,A,Made-up <words>", "96413,,A,Made-up others", "99213,,A");
        string claim = Path.Combine(_folder, "claim.json");
        File.WriteAllText(claim, """{ "lines": [ { "code": "96411", "units": 9, "from": "2024-08-05" } ] }""");
        Build("--descriptions").Output.Should().Contain("copyright American Medical Association");

        Tool.Run(["rules", "info", Target]).Output.Should().Contain("copyright American Medical Association");
        Tool.Run(["explain", "96411", "--rules", Target]).Output.Should().MatchRegex("Description +Made-up <words>");
        Tool.Run(["explain", "96411", "--rules", Target, "--format", "json"]).Output.Should().Contain("\"description\": \"Made-up ");
        Tool.Run(["pair", "96411", "96413", "--rules", Target]).Output.Should().Contain("Description: Made-up <words>\n")
            .And.Contain("Description: Made-up others\n");
        Tool.Run(["validate", claim, "--rules", Target]).Output.Should().MatchRegex("96411 +Made-up <words>\n");
        Tool.Run(["validate", claim, "--rules", Target, "--format", "html"]).Output
            .Should().Contain("96411 <small>Made-up &lt;words&gt;</small>");
    }

    [Fact]
    public void Without_the_option_no_description_is_shown()
    {
        _files.Mpfs("PPRRVU24_JUL.csv", "96411,,A,Made-up words", "96413,,A,Made-up others");

        Build().Output.Should().NotContain("American Medical Association");

        Tool.Run(["explain", "96411", "--rules", Target]).Output.Should().NotContain("Description").And.NotContain("Made-up");
        Tool.Run(["rules", "info"]).Output.Should().NotContain("American Medical Association");
    }

    [Fact]
    public void A_table_that_is_not_understood_is_4_with_file_line_column_and_text_and_leaves_no_file()
    {
        _files.Mue("Practitioner", "07-01-2024", "96411,three,3");

        ToolRun build = Build();

        build.Exit.Should().Be(4);
        build.Error.Should().Contain("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv, line 6, column 2 (Practitioner Services MUE Values)")
            .And.Contain("not \"three\"").And.Contain("Nothing was written.");
        Directory.GetFileSystemEntries(_folder).Should().BeEmpty();
    }

    [Fact]
    public void A_table_much_smaller_than_in_the_previous_set_is_4_unless_the_change_is_accepted()
    {
        string previous = Path.Combine(_folder, "previous.rules");
        Tool.Run(["rules", "build", _files.Folder, "--out", previous]).Exit.Should().Be(0);
        _files.Mue("Practitioner", "07-01-2024", "96411,3,3");

        ToolRun stopped = Build("--previous", previous);

        stopped.Exit.Should().Be(4);
        stopped.Error.Should().Contain("MUE practitioner has 1 rows, 2 before");
        File.Exists(Target).Should().BeFalse();
        Build("--previous", previous, "--accept-change").Exit.Should().Be(0);
    }

    [Fact]
    public void Accepting_a_change_against_nothing_and_a_previous_set_that_is_none_are_2()
    {
        Build("--accept-change").Exit.Should().Be(2);
        Build("--previous", _files.PathOf("PPRRVU24_JUL.csv")).Exit.Should().Be(2);
        Build("--previous", Path.Combine(_folder, "gone.rules")).Exit.Should().Be(2);
        Tool.Run(["rules", "build", _files.Folder, Path.Combine(_folder, "gone.zip"), "--out", Target]).Exit.Should().Be(2);
        Directory.GetFileSystemEntries(_folder).Should().BeEmpty();
    }

    [Fact]
    public void A_bar_is_drawn_on_a_terminal_and_nowhere_else()
    {
        string[] args = ["rules", "build", _files.Folder, "--out", Target];

        Tool.Run(args, terminal: Tool.Terminal).Error.Should().Contain("Writing and verifying the rule set").And.Contain("100%");
        Tool.Run(args).Error.Should().BeEmpty();
        Tool.Run(args, terminal: Tool.Terminal with { AllowsColor = false }).Error.Should().BeEmpty();
    }

    private ToolRun Build(params string[] more) => Tool.Run(["rules", "build", _files.Folder, "--out", Target, .. more]);
}
