using System.Text.RegularExpressions;
using CptRules.Data.Keys;
using CptRules.Explain.Remedies;
using CptRules.Findings;

namespace CptRules.Tests.Catalog;

/// <summary>The rule catalog of rules/RULES.md: equal to what the code says, and every example true.</summary>
public partial class RuleCatalogDocumentTests
{
    private static readonly string[] Parts = ["Checks", "Why", "Severity", "Payer's answer", "Remedy", "Source"];

    // Wordings that published descriptors are known by; none may slip into a label, a message or an example.
    private static readonly string[] DescriptorWordings =
    [
        "list separately", "in addition to code for primary", "each additional hour", "up to 1 hour", "single or initial substance",
        "intravenous infusion technique", "intravenous push technique", "office or other outpatient visit", "subcutaneous or intramuscular",
        "therapeutic, prophylactic", "straightforward medical decision", "laparoscopy, surgical", "spinal, 1-2 regions",
    ];

    public static TheoryData<RuleId> Rules => [.. RuleInfo.All.Select(rule => rule.Id)];

    private static string Made { get; } = RuleCatalogDocument.Write();

    private static string Page { get; } = Read();

    [Fact]
    public void The_page_is_what_the_code_says()
    {
        if (Page != Made)
        {
            Assert.Fail(
                $"rules/RULES.md is not what the code says, first in line {FirstDifference(Page, Made)}; "
                + "rules/README.md says how to generate it.");
        }
    }

    [Fact]
    public void Examples_stand_for_every_rule_once() =>
        CatalogFile.Entries.Select(entry => entry.Rule).Order().Should().Equal(RuleInfo.All.Select(rule => rule.Id).Order());

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_first_claim_raises_exactly_its_rule_at_its_severity(RuleId rule)
    {
        CatalogEntry entry = CatalogFile.Of(rule);
        IReadOnlyList<Finding> findings = entry.Findings(entry.Fires.Claim);
        findings.Where(finding => finding.Rule == rule).Select(finding => (finding.Line, finding.Severity))
            .Should().Equal((entry.Fires.Line, entry.Fires.Severity));
        findings.Select(finding => finding.Rule).Order().Should().Equal(entry.Fires.Also.Append(rule).Order());
        RuleInfo.Of(rule).DefaultSeverities.Should().Contain(entry.Fires.Severity);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_second_claim_does_not_raise_it(RuleId rule)
    {
        CatalogEntry entry = CatalogFile.Of(rule);
        entry.Findings(entry.Passes.Claim).Select(finding => finding.Rule).Order()
            .Should().Equal(entry.Passes.Instead.Order()).And.NotContain(rule);
        entry.Passes.Because.Should().EndWith(".");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_section_with_all_parts_and_two_claims(RuleId rule)
    {
        string section = Section(rule);
        section.Should().Contain($"\n### {rule} {RuleInfo.Of(rule).Name}\n");
        foreach (string part in Parts)
            section.Should().MatchRegex($@"\n- \*\*{part}:\*\* \w[^\n]{{3,}}\.\n", "{0} needs {1}", rule, part);
        section.Split("```json\n").Should().HaveCount(3);
        section.Should().MatchRegex(@"\n> Line \d, (error|warning|info): \w[^\n]{10,}\.\n");
    }

    [Fact]
    public void Anchors_are_unique_and_those_that_findings_link_to()
    {
        string[] anchors = [.. Anchor().Matches(Page).Select(match => match.Groups[1].Value)];
        anchors.Should().OnlyHaveUniqueItems();
        anchors.Select(anchor => $"rules/RULES.md#{anchor}").Should().BeEquivalentTo(RuleInfo.All.Select(rule => rule.HelpPath));
        Link().Matches(Page).Select(match => match.Groups[1].Value).Should().NotBeEmpty().And.BeSubsetOf(anchors);
    }

    [Fact]
    public void A_finding_links_to_the_section_of_its_rule()
    {
        CatalogEntry entry = CatalogFile.Of(RuleId.UNT213);
        entry.Findings(entry.Fires.Claim).Single().HelpLink
            .Should().Be("https://github.com/cptrules/cptrules/blob/main/rules/RULES.md#unt213");
        default(Finding).HelpLink.Should().BeEmpty();
    }

    [Fact]
    public void Rules_stand_in_order_of_evaluation_and_of_their_ids() =>
        Anchor().Matches(Page).Select(match => RuleInfo.Of(Enum.Parse<RuleId>(match.Groups[1].Value, ignoreCase: true)).Family)
            .Should().BeInAscendingOrder();

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_answer_in_words_is_the_answer_of_findings(RuleId rule)
    {
        (string? Carc, string? Rarc)[] codes =
        [
            .. Enum.GetValues<Severity>().SelectMany(severity => Cases(rule, severity))
                .Select(data => (ReasonCodes.Carc(data), ReasonCodes.Rarc(data))).Distinct(),
        ];
        string answer = Answer().Match(Section(rule)).Groups[1].Value;
        ReasonCode().Matches(answer)
            .Select(match => ((string?)match.Groups[1].Value, match.Groups[2].Success ? match.Groups[2].Value : null)).Distinct()
            .Should().BeEquivalentTo(codes.Where(code => code.Carc is not null));
        answer.Contains("none", StringComparison.Ordinal).Should().Be(codes.Contains((null, null)));
    }

    [Fact]
    public void No_published_descriptor_is_on_the_page() => Page.ToLowerInvariant().Should().NotContainAny(DescriptorWordings);

    private static string Read()
    {
        if (Environment.GetEnvironmentVariable("CPTRULES_WRITE_DOCS") == "1")
            File.WriteAllText(Path.Combine(Repository.Root, "rules", "RULES.md"), Made);
        return Repository.Read("rules", "RULES.md");
    }

    /// <summary>A finding of each case that reason codes tell apart.</summary>
    private static FindingData[] Cases(RuleId rule, Severity severity)
    {
        FindingData[] cases = rule switch
        {
            RuleId.LIN101 =>
            [
                FindingData.Of(rule, new DateFinding { Fault = DateFault.FromMissing }),
                FindingData.Of(rule, new DateFinding { Fault = DateFault.ThroughBeforeFrom }),
            ],
            RuleId.COD104 =>
            [
                FindingData.Of(rule, new CodeFinding { Status = (byte)'I', IsReportingOnly = true }),
                .. "NBPIM".Select(status => FindingData.Of(rule, new CodeFinding { Status = (byte)status })),
            ],
            RuleId.UNT214 =>
            [
                FindingData.Of(rule, default(UnitFinding)),
                FindingData.Of(rule, new UnitFinding { PayableIn = CareSettings.DmeSupplier }),
            ],
            _ => [FindingData.Of(rule)],
        };
        for (int i = 0; i < cases.Length; i++)
            cases[i].Place(severity, CareSetting.Practitioner, 1, default, -1, 0, 0);
        return cases;
    }

    private static string Section(RuleId rule)
    {
        string start = $"<a id=\"{rule.ToString().ToLowerInvariant()}\"></a>\n";
        string rest = Page.Split(start).Should().HaveCount(2, "{0} has one section", rule).And.Subject.Last();
        return rest.Split("<a id=")[0];
    }

    private static int FirstDifference(string page, string made) =>
        page.Split('\n').Zip(made.Split('\n')).TakeWhile(lines => lines.First == lines.Second).Count() + 1;

    [GeneratedRegex("<a id=\"([^\"]+)\"></a>")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\n- \*\*Payer's answer:\*\* ([^\n]+)\n")]
    private static partial Regex Answer();

    [GeneratedRegex("CARC ([0-9A-Z]+)(?:, RARC ([0-9A-Z]+))?")]
    private static partial Regex ReasonCode();
}
