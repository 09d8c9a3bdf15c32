using System.Text.Json.Nodes;

namespace CptRules.Compiler.Tests.Rules;

/// <summary>A row added to a rule file is applied to claims. It needs no change of code.</summary>
public sealed class AddedRowTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 5, 4);

    private readonly RulesCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void A_new_class_and_a_scope_row_of_it()
    {
        FindingsOf(new ClaimLine("96413", 1, Day, "33")).Should().BeEmpty();

        _copy.Change("code-classes.json", json => json["classes"]!["infusion"] = JsonNode.Parse(
            """{ "reason": "a test", "source": "cpt", "codes": ["96413-96417"], "except": ["96415"] }"""));
        _copy.AddRow("modifier-scope.json", "rows", """
            { "modifiers": ["33"], "in": { "classes": ["infusion"] }, "severity": "error", "why": "A test.", "source": "project" }
            """);

        FindingsOf(new ClaimLine("96413", 1, Day, "33")).Should().Equal("MOD404 Error");
        FindingsOf(new ClaimLine("96409", 1, Day, "33")).Should().BeEmpty();
    }

    [Fact]
    public void A_scope_row_of_other_codes_and_one_setting()
    {
        _copy.AddRow("modifier-scope.json", "rows", """
            {
              "modifiers": ["33"], "settings": ["outpatientHospital"], "exceptBillTypes": ["85"],
              "notIn": { "classes": ["evaluationAndManagement"], "codes": ["96413"] }, "severity": "warning", "why": "A test.",
              "source": "project"
            }
            """);

        FindingsOf(Hospital(null, "96409")).Should().Equal("MOD404 Warning");
        FindingsOf(Hospital("851", "96409")).Should().BeEmpty();
        FindingsOf(Hospital(null, "96413")).Should().BeEmpty();
        FindingsOf(new ClaimLine("96409", 1, Day, "33")).Should().BeEmpty();

        static Claim Hospital(string? billType, string code) => new()
        {
            Setting = CareSetting.OutpatientHospital, BillType = billType, Lines = [new ClaimLine(code, 1, Day, "33")],
        };
    }

    [Fact]
    public void A_new_modifier_with_dates()
    {
        FindingsOf(new ClaimLine("96413", 1, Day, "ZY")).Should().Equal("MOD402 Error");

        _copy.AddRow("modifiers.json", "modifiers", """
            { "modifier": "ZY", "from": "2026-05-04", "class": "other", "label": "A test", "source": "hcpcs-2026q3" }
            """);

        FindingsOf(new ClaimLine("96413", 1, Day, "ZY")).Should().BeEmpty();
        FindingsOf(new ClaimLine("96413", 1, Day.AddDays(-1), "ZY")).Should().Equal("MOD403 Error");
    }

    [Fact]
    public void A_new_conflict()
    {
        _copy.AddRow("modifiers.json", "conflicts", """
            {
              "modifier": "33", "with": ["CR"], "settings": ["practitioner"], "through": "2026-05-04", "severity": "warning",
              "why": "A test.", "source": "project"
            }
            """);
        _copy.AddRow("modifiers.json", "conflicts", """
            { "modifier": "CR", "with": ["33"], "from": "2026-05-05", "severity": "error", "why": "A test.", "source": "project" }
            """);

        FindingsOf(new ClaimLine("96413", 1, Day, "33", "CR")).Should().Equal("MOD406 Warning");
        FindingsOf(new ClaimLine("96413", 1, Day.AddDays(1), "33", "CR")).Should().Equal("MOD406 Error");
    }

    [Fact]
    public void A_new_need_of_a_modifier()
    {
        _copy.AddRow("modifiers.json", "needs", """
            { "modifier": "33", "oneOf": ["CR", "CG"], "from": "2026-05-04", "why": "A test.", "source": "project" }
            """);

        FindingsOf(new ClaimLine("96413", 1, Day, "33")).Should().Equal("MOD413 Error");
        FindingsOf(new ClaimLine("96413", 1, Day, "33", "CG")).Should().BeEmpty();
        FindingsOf(new ClaimLine("96413", 1, Day.AddDays(-1), "33")).Should().BeEmpty();
    }

    [Fact]
    public void A_new_row_of_required_modifiers()
    {
        _copy.AddRow("required-modifiers.json", "rows", """
            {
              "name": "test", "settings": ["practitioner"], "from": "2026-05-04", "codes": ["96413"], "oneOf": ["33"], "excusedBy": ["CR"],
              "severity": "error", "reason": "a test", "source": "project"
            }
            """);

        FindingsOf(new ClaimLine("96413", 1, Day)).Should().Equal("MOD411 Error");
        FindingsOf(new ClaimLine("96413", 1, Day, "33")).Should().BeEmpty();
        FindingsOf(new ClaimLine("96413", 1, Day, "CR")).Should().BeEmpty();
        FindingsOf(new ClaimLine("96413", 1, Day.AddDays(-1))).Should().BeEmpty();
    }

    [Fact]
    public void A_new_discipline()
    {
        _copy.AddRow("required-modifiers.json", "disciplines", """
            { "name": "test", "modifier": "33", "codes": ["96413"], "reason": "a test", "source": "project" }
            """);

        FindingsOf(new ClaimLine("96413", 1, Day, "GP")).Should().Equal("MOD412 Error");
        FindingsOf(new ClaimLine("96413", 1, Day, "33")).Should().BeEmpty();
    }

    [Fact]
    public void A_new_list_of_eligible_modifiers()
    {
        _copy.AddRow("explicit-modifier-lists.json", "lists", """
            { "code": "96413", "reason": "a test", "source": "code-page-96411", "modifiers": ["59"] }
            """);

        FindingsOf(new ClaimLine("96413", 1, Day, "33")).Should().Equal("MOD405 Warning");
    }

    [Fact]
    public void A_new_group_exception()
    {
        FindingsOf(new ClaimLine("96415", 1, Day)).Should().Equal("AOC301 Error");

        _copy.AddRow("add-on-exceptions.json", "groupExceptions", """
            { "code": "96415", "reason": "a test", "source": "ncci-manual-2026" }
            """);

        FindingsOf(new ClaimLine("96415", 1, Day)).Should().Equal("AOC301 Warning");
    }

    [Fact]
    public void A_new_visit_add_on_with_a_service_that_lifts_the_rule()
    {
        _copy.AddRow("infusion/add-ons.json", "addOns", """
            { "addOn": "96361", "type": 1, "from": "2013-01-01", "primaries": ["99213"], "source": "aoc-2026q2" }
            """);
        Claim visit = new() { Lines = [new ClaimLine("99213", 1, Day, "25"), new ClaimLine("96361", 1, Day)] };
        FindingsOf(visit, RuleId.AOC305).Should().BeEmpty();

        _copy.AddRow("visit-add-ons.json", "rows", """
            { "code": "96361", "exemptFrom": "2026-05-04", "exemptWith": ["96372"], "reason": "a test", "source": "mpfs-rules" }
            """);

        FindingsOf(visit, RuleId.AOC305).Should().Equal("AOC305 Error");
        Claim exempt = visit with { Lines = [.. visit.Lines, new ClaimLine("96372", 1, Day)] };
        FindingsOf(exempt, RuleId.AOC305).Should().BeEmpty();
        Claim before = exempt with { Lines = [.. exempt.Lines.Select(line => line with { From = Day.AddDays(-1) })] };
        FindingsOf(before, RuleId.AOC305).Should().Equal("AOC305 Error");
    }

    [Fact]
    public void A_new_single_dose_drug_with_days_of_its_own()
    {
        _copy.AddRow("single-dose-drugs.json", "rows", """
            {
              "reason": "a test", "source": "jw-jz-list-2025-06-20", "warningFrom": "2026-05-04", "errorFrom": "2026-05-05",
              "codes": ["96413"]
            }
            """);

        FindingsOf(new ClaimLine("96413", 1, Day.AddDays(-1))).Should().BeEmpty();
        FindingsOf(new ClaimLine("96413", 1, Day)).Should().Equal("DRU903 Warning");
        FindingsOf(new ClaimLine("96413", 1, Day.AddDays(1))).Should().Equal("DRU903 Error");
    }

    [Fact]
    public void A_new_replacement()
    {
        _copy.Change("infusion/pay-policy.json", json =>
        {
            foreach (JsonNode? row in json["tables"]!.AsArray().SelectMany(table => table!["rows"]!.AsArray()))
            {
                if (row!["code"]!.GetValue<string>() == "96549")
                    row["status"] = "I";
            }
        });
        _copy.AddRow("replacement-codes.json", "rows", """
            { "codes": ["96549"], "use": ["96413"], "reason": "a test", "source": "claims-manual-12" }
            """);

        Finding finding = Findings(new() { Lines = [new ClaimLine("96549", 1, Day)] })
            .Should().ContainSingle(found => found.Rule == RuleId.COD104).Subject;

        finding.Severity.Should().Be(Severity.Error);
        finding.Remedy!.Text.Should().Contain("96413");
    }

    [Fact]
    public void A_table_that_is_known_to_be_current_for_longer()
    {
        Claim hospital = new() { Setting = CareSetting.OutpatientHospital, Lines = [new ClaimLine("96413", 1, Day)] };
        Findings(hospital).Select(finding => finding.Rule).Should().Equal(RuleId.LIN104);

        _copy.Change("infusion/release.json", json =>
        {
            JsonNode table = json["tables"]!.AsArray().Single(row => row!["kind"]!.GetValue<string>() == "PTP outpatient hospital")!;
            table["holdsThrough"] = "2026-12-31";
            table["confirmedBy"] = "hcpcs-2026q3";
        });

        Findings(hospital).Should().BeEmpty();
    }

    private IEnumerable<string> FindingsOf(ClaimLine line) => FindingsOf(new Claim { Lines = [line] });

    /// <summary>The findings of a claim, or those of one rule. Those about the age of the tables are left out.</summary>
    private IEnumerable<string> FindingsOf(Claim claim, RuleId? rule = null) => Findings(claim)
        .Where(finding => rule is null ? finding.Rule != RuleId.LIN104 : finding.Rule == rule)
        .Select(finding => $"{finding.Rule} {finding.Severity}");

    private IReadOnlyList<Finding> Findings(Claim claim) => new ClaimValidator(_copy.Build()).Validate(claim).Findings;
}
