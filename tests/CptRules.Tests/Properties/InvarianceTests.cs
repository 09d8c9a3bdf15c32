using CptRules.Testing.Generators;
using CptRules.Testing.Reference;
using CptRules.Tests.Generators;

namespace CptRules.Tests.Properties;

/// <summary>The order of lines, and services long before or after, must not change the findings of a claim.</summary>
public class InvarianceTests
{
    private const int FarAway = 401;

    private static readonly RuleId[] OnFirstLine = [RuleId.LIN104, RuleId.LIN105];

    [Fact]
    public void The_order_of_lines_does_not_change_what_is_found() => PropertyRuns.Check(Cases.OfSmallSets(), static (@case, claim) =>
    {
        // The first line of the claim has LIN104 and LIN105, and an Error changes what other rules find.
        if (OnFirstLine.Any(rule => @case.Options?.Rules.GetValueOrDefault(rule) == Severity.Error))
            return null;
        int count = claim.Lines?.Count ?? 0;
        int[] newToOld = [.. Enumerable.Range(0, count)];
        new Random(count).Shuffle(newToOld);
        Claim shuffled = claim with { Lines = [.. newToOld.Select(old => claim.Lines![old])] };

        string[] expected =
        [
            .. @case.Actual(claim).Where(IsFreeOfOrder).Select(WithoutChoice).Select(finding => finding.ToString())
                .Order(StringComparer.Ordinal),
        ];
        string[] actual =
        [
            .. @case.Actual(shuffled).Where(IsFreeOfOrder).Select(WithoutChoice).Select(Renumbered).Select(finding => finding.ToString())
                .Order(StringComparer.Ordinal),
        ];
        return FindingLists.Difference(expected, actual);

        ExpectedFinding Renumbered(ExpectedFinding finding) => finding with
        {
            Line = Old(finding.Line),
            Other = Old(finding.Other),
            OnLine = finding.OnLine is { } onLine ? Old(onLine) : null,
        };

        int Old(int line) => line > 0 ? newToOld[line - 1] + 1 : line;
    });

    [Fact]
    public void A_line_of_another_code_more_than_400_days_away_changes_nothing_for_the_others() =>
        PropertyRuns.Check(Cases.OfSmallSets(), static (@case, claim) =>
    {
        ExpectedFinding[] before = [.. @case.Actual(claim).Where(finding => !IsOfTheClaim(finding))];
        IEnumerable<string?> differences =
            from day in FarDays(claim)
            from code in OtherCodes(@case, claim).Take(2)
            let with = claim with { Lines = [.. claim.Lines ?? [], new ClaimLine(code, 1, day)] }
            let after = @case.Actual(with).Where(finding => finding.Line < with.Lines.Count && !IsOfTheClaim(finding))
            select FindingLists.Difference(before, [.. after]);
        return differences.FirstOrDefault(difference => difference is not null);
    });

    /// <summary>DUP601 and CMP902 go to the later of two lines, LIN104, LIN105 and OPS108 to the first line of the claim.</summary>
    private static bool IsFreeOfOrder(ExpectedFinding finding) =>
        finding.Rule is not (RuleId.DUP601 or RuleId.CMP902 or RuleId.LIN104 or RuleId.LIN105 or RuleId.OPS108);

    /// <summary>OPS108 is about all lines of the claim.</summary>
    private static bool IsOfTheClaim(ExpectedFinding finding) => finding.Rule == RuleId.OPS108;

    /// <summary>Of several lines that fit, these rules name the first.</summary>
    private static ExpectedFinding WithoutChoice(ExpectedFinding finding) =>
        finding.Rule is RuleId.GLO801 or RuleId.GLO802 or RuleId.HIS901 or RuleId.CMP901 ? finding with { Other = 0 } : finding;

    private static IEnumerable<DateOnly> FarDays(Claim claim)
    {
        List<ClaimLine> dated = [.. (claim.Lines ?? []).Concat(claim.PriorLines ?? []).Where(line => line?.From is not null)];
        if (dated.Count == 0)
            yield break;
        int first = dated.Min(line => line.From!.Value.DayNumber) - FarAway;
        int last = dated.Max(line => (line.Through ?? line.From)!.Value.DayNumber) + FarAway;
        if (first >= 0)
            yield return DateOnly.FromDayNumber(first);
        if (last <= DateOnly.MaxValue.DayNumber)
            yield return DateOnly.FromDayNumber(last);
    }

    private static IEnumerable<string> OtherCodes(Case @case, Claim claim)
    {
        HashSet<string?> billed =
        [
            .. (claim.Lines ?? []).Concat(claim.PriorLines ?? []).Select(line => line?.Code?.Trim().ToUpperInvariant()),
        ];
        return @case.Vocabulary.Codes.Select(code => code.ToString()).Where(code => !billed.Contains(code));
    }
}
