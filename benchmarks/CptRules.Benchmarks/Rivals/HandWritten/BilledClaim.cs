using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>A claim on its way through the hand-written checks, with the findings so far.</summary>
internal sealed class BilledClaim
{
    public BilledClaim(BillingTables tables, Claim claim)
    {
        Tables = tables;
        Lines = [.. claim.Lines.Select(Read)];
    }

    public BillingTables Tables { get; }

    public List<BilledLine> Lines { get; }

    public List<BillingFinding> Findings { get; } = [];

    public static bool IsModifier(string text) => text.Length == 2 && text.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c));

    public void Add(BilledLine line, RuleId rule, Severity severity, string message, int addOnType = 0)
    {
        Findings.Add(new BillingFinding(line.Number, rule, severity, message, addOnType));
        line.HasErrors |= severity == Severity.Error;
    }

    private static BilledLine Read(ClaimLine line, int index) => new()
    {
        Number = index + 1,
        Line = line,
        Code = (line.Code ?? "").Trim().ToUpperInvariant(),
        Day = line.From ?? default,
        Modifiers = [.. line.Modifiers.Select(modifier => modifier.Trim().ToUpperInvariant()).Where(IsModifier).Distinct()],
    };
}
