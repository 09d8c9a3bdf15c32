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
    public void A_modifier_that_is_advised_is_one_that_the_code_takes() =>
        PropertyRuns.Check(Cases.OfSmallSets(), static (@case, claim) =>
    {
        var validator = new ClaimValidator(@case.Rules);
        return validator.Validate(claim).Findings
            .Where(finding => finding.Remedy is { Kind: RemedyKind.AppendModifier or RemedyKind.CombineLines })
            .Where(finding => IsOfFromDate(claim, finding))
            .SelectMany(finding => finding.Remedy!.Modifiers.Select(modifier => Rejection(validator, claim, finding, modifier)))
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

    // A PTP finding has the shared day only. A line of several days may begin before it, when other tables and modifiers were in force.
    private static bool IsOfFromDate(Claim claim, Finding finding) =>
        finding.DataReference.Day == claim.Lines[finding.Line - 1].From?.DayNumber;

    /// <summary>What is wrong with a modifier of the advice once it is on the line; null if the code takes it.</summary>
    private static string? Rejection(ClaimValidator validator, Claim claim, Finding finding, string modifier)
    {
        ClaimLine line = claim.Lines[finding.Line - 1];
        ClaimLine changed = line with { Modifiers = [.. line.Modifiers ?? [], modifier] };
        Claim after = claim with { Lines = [.. claim.Lines.Select((other, i) => i == finding.Line - 1 ? changed : other)] };
        return validator.Validate(after).Findings.Where(left => left.Line == finding.Line && left.Details.Modifier == modifier
                && left.Rule is RuleId.MOD403 or RuleId.MOD404 or RuleId.MOD405)
            .Select(left => $"{finding}: advises {modifier}, but {left}").FirstOrDefault();
    }

    private static string? Complaint(ClaimValidator validator, Claim claim, Finding finding)
    {
        Remedy? remedy = finding.Remedy;
        if (remedy is null)
            return finding.Severity == Severity.Info ? null : $"{finding}: no remedy";
        if (!remedy.CanBeApplied)
            return null;
        if (remedy.Kind == RemedyKind.RemoveLine)
            return remedy.ApplyTo(claim).Lines.SequenceEqual(claim.Lines.Where((_, i) => i != finding.Line - 1))
                ? null
                : $"{finding}: not the line is removed";
        Claim after = remedy.ApplyTo(claim);
        ClaimLine line = claim.Lines[finding.Line - 1];
        ClaimLine mended = after.Lines[finding.Line - 1];
        if (mended == line)
            return $"{finding}: {remedy.Kind} changes nothing";
        if (after with { Lines = claim.Lines } != claim
            || !after.Lines.Where((_, i) => i != finding.Line - 1).SequenceEqual(claim.Lines.Where((_, i) => i != finding.Line - 1)))
            return $"{finding}: {remedy.Kind} changes more than the line";
        IReadOnlyList<Finding> left = validator.Validate(after).Findings;
        if (left.Any(other => IsSame(finding, other)))
            return $"{finding}: still there after {remedy.Kind} (units {mended.Units}, modifiers "
                + $"{string.Join(' ', mended.Modifiers ?? [])})";
        return left.Any(other => other.Line == finding.Line && other.Rule == RuleId.UNT201)
            && !validator.Validate(claim).Findings.Any(other => other.Line == finding.Line && other.Rule == RuleId.UNT201)
            ? $"{finding}: {remedy.Kind} to {mended.Units} units makes the units invalid"
            : null;
    }

    /// <summary>Whether a finding is the same again: same rule, lines and modifiers.</summary>
    private static bool IsSame(Finding finding, Finding other) =>
        other.Rule == finding.Rule && other.Line == finding.Line && other.OtherLine == finding.OtherLine
        && other.Details.Modifier == finding.Details.Modifier && other.Details.ConflictsWith == finding.Details.ConflictsWith;
}
