using CptRules.Testing.Generators;
using CptRules.Tests.Generators;

namespace CptRules.Tests.Properties;

/// <summary>A remedy that software can apply clears its finding when it is applied.</summary>
public class RemedyTests
{
    [Fact]
    public void A_remedy_that_can_be_applied_clears_its_finding_when_applied() =>
        PropertyRuns.Check(Cases.OfSmallSets(), static (@case, claim) =>
    {
        var validator = new ClaimValidator(@case.Rules, @case.Options);
        return validator.Validate(claim).Findings.Select(finding => Complaint(validator, claim, finding))
            .FirstOrDefault(complaint => complaint is not null);
    });

    [Fact]
    public void Random_claims_meet_every_kind_of_remedy_that_can_be_applied()
    {
        var applied = new HashSet<(RuleId, RemedyKind)>();
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var @case = new Case(RandomTables.Next(random), null, []);
            var vocabulary = new Vocabulary(@case.Tables);
            var validator = new ClaimValidator(@case.Rules);
            applied.UnionWith(
                from i in Enumerable.Range(0, 10)
                from finding in validator.Validate(RandomClaims.Next(random, vocabulary)).Findings
                where finding.Remedy is { CanBeApplied: true }
                select (finding.Rule, finding.Remedy!.Kind));
        }

        applied.Should().Contain(
        [
            (RuleId.UNT211, RemedyKind.ReduceUnits), (RuleId.UNT212, RemedyKind.ReduceUnits), (RuleId.UNT213, RemedyKind.ReduceUnits),
            (RuleId.MOD409, RemedyKind.ReduceUnits),
            (RuleId.MOD402, RemedyKind.RemoveModifier), (RuleId.MOD403, RemedyKind.RemoveModifier),
            (RuleId.MOD404, RemedyKind.RemoveModifier),
            (RuleId.MOD406, RemedyKind.RemoveModifier), (RuleId.MOD410, RemedyKind.RemoveModifier),
            (RuleId.MOD407, RemedyKind.RemoveRepeatedModifier),
        ]);
    }

    private static string? Complaint(ClaimValidator validator, Claim claim, Finding finding)
    {
        Remedy? remedy = finding.Remedy;
        if (remedy is null)
            return finding.Severity == Severity.Info ? null : $"{finding}: no remedy";
        // A removed line has no findings, so there is nothing to check.
        if (!remedy.CanBeApplied || remedy.Kind == RemedyKind.RemoveLine)
            return null;
        ClaimLine line = claim.Lines[finding.Line - 1];
        ClaimLine? mended = Applied(line, finding, remedy);
        if (mended is null)
            return $"{finding}: {remedy.Kind} is not for software to apply";
        if (mended.Units == line.Units && Entries(mended).SequenceEqual(Entries(line)))
            return $"{finding}: {remedy.Kind} changes nothing";
        var after = new Claim
        {
            Setting = claim.Setting,
            Provider = claim.Provider,
            Lines = [.. claim.Lines.Take(finding.Line - 1), mended, .. claim.Lines.Skip(finding.Line)],
            PriorLines = claim.PriorLines,
        };
        IReadOnlyList<Finding> left = validator.Validate(after).Findings;
        if (left.Any(other => IsSame(finding, other)))
            return $"{finding}: still there after {remedy.Kind} (units {mended.Units}, modifiers "
                + $"{string.Join(' ', mended.Modifiers ?? [])})";
        return left.Any(other => other.Line == finding.Line && other.Rule == RuleId.UNT201)
            && !validator.Validate(claim).Findings.Any(other => other.Line == finding.Line && other.Rule == RuleId.UNT201)
            ? $"{finding}: {remedy.Kind} to {mended.Units} units makes the units invalid"
            : null;
    }

    /// <summary>The line after the remedy; null if only a person can apply it.</summary>
    private static ClaimLine? Applied(ClaimLine line, Finding finding, Remedy remedy) => remedy.Kind switch
    {
        RemedyKind.ReduceUnits =>
            With(line, finding.Rule == RuleId.MOD409 ? remedy.Units!.Value : remedy.Units!.Value * Days(line), Entries(line)),
        RemedyKind.RemoveModifier => With(line, line.Units, Entries(line).Where(entry => !remedy.Modifiers.Contains(Normalized(entry)))),
        RemedyKind.RemoveRepeatedModifier => With(line, line.Units, Entries(line).Where((entry, i) =>
            !remedy.Modifiers.Contains(Normalized(entry))
                || Entries(line).Take(i).All(earlier => Normalized(earlier) != Normalized(entry)))),
        _ => null,
    };

    /// <summary>Whether a finding is the same again: same rule, lines and modifiers.</summary>
    private static bool IsSame(Finding finding, Finding other) =>
        other.Rule == finding.Rule && other.Line == finding.Line && other.OtherLine == finding.OtherLine
        && other.Details.Modifier == finding.Details.Modifier && other.Details.ConflictsWith == finding.Details.ConflictsWith;

    private static int Days(ClaimLine line) => ((line.Through ?? line.From)!.Value.DayNumber - line.From!.Value.DayNumber) + 1;

    private static IReadOnlyList<string> Entries(ClaimLine line) => line.Modifiers ?? [];

    private static string Normalized(string? modifier) => (modifier ?? "").Trim().ToUpperInvariant();

    private static ClaimLine With(ClaimLine line, decimal units, IEnumerable<string> modifiers) =>
        new(line.Code, units, line.From) { Id = line.Id, Through = line.Through, Provider = line.Provider, Modifiers = [.. modifiers] };
}
