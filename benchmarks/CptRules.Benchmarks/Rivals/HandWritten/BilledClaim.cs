using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>A claim in the hand-written checks, with the findings so far.</summary>
internal sealed class BilledClaim
{
    public BilledClaim(BillingTables tables, Claim claim)
    {
        Tables = tables;
        Lines = new List<BilledLine>(claim.Lines.Count);
        foreach (ClaimLine line in claim.Lines)
            Lines.Add(BilledLine.Read(line, Lines.Count + 1));
    }

    public BillingTables Tables { get; }

    public List<BilledLine> Lines { get; }

    public List<BillingFinding> Findings { get; } = [];

    public void Add(BilledLine line, RuleId rule, Severity severity, string message) =>
        Add(line, new BillingFinding(line.Number, rule, severity, message));

    public void Add(BilledLine line, BillingFinding finding)
    {
        Findings.Add(finding);
        line.HasErrors |= finding.Severity == Severity.Error;
    }
}

/// <summary>A line with the values that the hand-written checks compute once.</summary>
internal sealed class BilledLine
{
    private static readonly List<string> None = [];

    public required int Number { get; init; }

    public required ClaimLine Line { get; init; }

    public required string Code { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The modifiers as billed, without empty ones.</summary>
    public required List<string> Entries { get; init; }

    /// <summary>The distinct well-formed modifiers, in order.</summary>
    public required List<string> Modifiers { get; init; }

    /// <summary>The entry of the code, also if only edits name it; null if there is none.</summary>
    public BillingCode? Entry { get; set; }

    /// <summary>The entry of the code if table rules apply to it on the day; otherwise null.</summary>
    public BillingCode? Applicable { get; set; }

    public bool IsUnknown { get; set; }

    public bool HasValidUnits { get; set; }

    /// <summary>Whether UNT214 was reported.</summary>
    public bool HasZeroLimit { get; set; }

    public bool HasErrors { get; set; }

    /// <summary>Errors found before lines were compared with each other.</summary>
    public bool HasOwnErrors { get; set; }

    public bool IsSupported { get; set; }

    /// <summary>The add-on rows in force on the day.</summary>
    public List<BillingAddOn> AddOnRows { get; set; } = NoRows;

    /// <summary>An empty list that all lines without rows share.</summary>
    public static List<BillingAddOn> NoRows { get; } = [];

    /// <summary>Whether the line is billed to receive a denial.</summary>
    public bool IsBilledForDenial => Modifiers.Contains("GY") || Modifiers.Contains("GX");

    /// <summary>Whether the line has any of the modifiers.</summary>
    public bool HasAny(HashSet<string> modifiers) => Modifiers.Exists(modifiers.Contains);

    /// <summary>Whether table rules may compare the line with another one of the day.</summary>
    public bool IsPartner(BilledLine other) => other.Number != Number && other.Applicable is not null && other.Day == Day;

    public static BilledLine Read(ClaimLine line, int number)
    {
        List<string> entries = line.Modifiers.Count == 0
            ? None
            : [.. line.Modifiers.Select(modifier => modifier.Trim().ToUpperInvariant()).Where(modifier => modifier.Length > 0)];
        return new BilledLine
        {
            Number = number,
            Line = line,
            Code = (line.Code ?? "").Trim().ToUpperInvariant(),
            Day = line.From ?? default,
            Entries = entries,
            Modifiers = entries.Count == 0 ? None : [.. entries.Where(IsModifier).Distinct()],
        };
    }

    public static bool IsModifier(string text) => text.Length == 2 && IsDigitOrLetter(text[0]) && IsDigitOrLetter(text[1]);

    private static bool IsDigitOrLetter(char c) => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c);
}

/// <summary>A finding of the hand-written checks, with its message.</summary>
internal sealed record BillingFinding(int Line, RuleId Rule, Severity Severity, string Message)
{
    /// <summary>0 if there is none.</summary>
    public int OtherLine { get; init; }

    /// <summary>0 if the rule is not about add-ons.</summary>
    public int AddOnType { get; init; }
}
