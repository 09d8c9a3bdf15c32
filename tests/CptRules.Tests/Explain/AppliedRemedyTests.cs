using CptRules.Data.Rows;

namespace CptRules.Tests.Explain;

/// <summary>What software can apply, applied, clears the finding: tried on random claims.</summary>
public class AppliedRemedyTests
{
    private static readonly string[] Codes = ["96411", "96413", "96409", "A0425", "96402", "99213", "11042", "96376"];
    private static readonly string[] Modifiers = ["25", "59", "XE", "50", "76", "77", "LT", "RT", "26", "TC", "62", "80", "JZ", "ZZ", "?"];
    private static readonly decimal[] Units = [1, 1, 2, 3, 4, 5, 0.5m, 2.5m, 7, 300];
    private static readonly ClaimValidator Validator = new(Rules());

    [Fact]
    public void An_applied_remedy_clears_its_finding()
    {
        var random = new Random(2026);
        var applied = new Dictionary<RuleId, int>();
        for (int i = 0; i < 4_000; i++)
        {
            var claim = new Claim
            {
                Setting = (CareSetting)random.Next(0, 2),
                Lines = Lines(random, random.Next(1, 5)),
                PriorLines = Lines(random, random.Next(0, 2)),
            };
            foreach (Finding finding in Validator.Validate(claim).Findings)
            {
                if (finding.Remedy is not { CanBeApplied: true } remedy || remedy.Kind == RemedyKind.RemoveLine)
                    continue;
                applied[finding.Rule] = applied.GetValueOrDefault(finding.Rule) + 1;
                Validator.Validate(Apply(claim, finding, remedy)).Findings
                    .Should().NotContain(again => IsSame(again, finding), "{0} was applied to {1}", remedy.Text, finding);
            }
        }

        applied.Keys.Should().Contain(
            [RuleId.UNT211, RuleId.UNT212, RuleId.UNT213, RuleId.MOD402, RuleId.MOD403, RuleId.MOD404, RuleId.MOD406, RuleId.MOD407, RuleId.MOD409, RuleId.MOD410]);
    }

    private static bool IsSame(Finding again, Finding finding) =>
        again.Rule == finding.Rule && again.Line == finding.Line
        && again.Details.Modifier == finding.Details.Modifier && again.Details.ConflictsWith == finding.Details.ConflictsWith;

    private static Claim Apply(Claim claim, Finding finding, Remedy remedy)
    {
        ClaimLine[] lines = [.. claim.Lines];
        ClaimLine line = lines[finding.Line - 1];
        IEnumerable<string> modifiers = line.Modifiers;
        decimal units = line.Units;
        switch (remedy.Kind)
        {
            case RemedyKind.ReduceUnits:
                int days = finding.Rule == RuleId.MOD409 ? 1 : line.Through!.Value.DayNumber - line.From!.Value.DayNumber + 1;
                units = remedy.Units!.Value * days;
                units.Should().BeLessThan(line.Units);
                break;
            case RemedyKind.RemoveModifier:
                modifiers = modifiers.Where(modifier => !remedy.Modifiers.Contains(modifier));
                break;
            case RemedyKind.RemoveRepeatedModifier:
                modifiers = modifiers.Where((modifier, i) => !remedy.Modifiers.Contains(modifier) || line.Modifiers.Take(i).All(earlier => earlier != modifier));
                break;
            default:
                throw new InvalidOperationException($"No way to apply {remedy.Kind}.");
        }

        lines[finding.Line - 1] = new ClaimLine(line.Code, units, line.From) { Through = line.Through, Modifiers = [.. modifiers] };
        return new Claim { Setting = claim.Setting, Lines = lines, PriorLines = claim.PriorLines };
    }

    private static ClaimLine[] Lines(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ =>
        {
            DateOnly from = new DateOnly(2024, 8, 5).AddDays(random.Next(0, 3));
            return new ClaimLine(Codes[random.Next(Codes.Length)], Units[random.Next(Units.Length)], from)
            {
                Through = from.AddDays(random.Next(3) == 0 ? random.Next(1, 4) : 0),
                Modifiers = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => Modifiers[random.Next(Modifiers.Length)])],
            };
        })];

    private static RuleSet Rules()
    {
        TestTables tables = new TestTables(complete: true)
            .Mue("96411", 3, 3).Mue("96413", 1, 2).Mue("96402", 2, 2).Mue("A0425", 250, 1).Mue("96409", 3, 1).Mue("96376", 0, 3)
            .Mue("96411", 3, 3, CareSetting.OutpatientHospital).Mue("96402", 4, 3, CareSetting.OutpatientHospital)
            .Mpfs("96411", globalDays: GlobalDays.Zzz).Mpfs("96413").Mpfs("96409").Mpfs("99213").Mpfs("11042", globalDays: GlobalDays.Days010, bilateral: '1', pcTc: '1')
            .Pair("96413", "99213", 1).Pair("96413", "11042", 0)
            .AddOn("96411", "96413")
            .Modifiers("25", "59", "XE", "50", "76", "77", "LT", "RT", "26", "TC", "62", "80")
            .Visits("99213");
        tables.Tables.Modifiers.Add(new ModifierRow(TestTables.Modifier("JZ"), new DateOnly(2024, 9, 1), null, null));
        foreach ((string first, string second) in ((string, string)[])[("59", "XE"), ("26", "TC"), ("50", "LT"), ("76", "77")])
            tables.Tables.Conflicts.Add(new ModifierConflictRow(TestTables.Modifier(first), TestTables.Modifier(second), Severity.Error, "They differ."));
        return tables.Build();
    }
}
