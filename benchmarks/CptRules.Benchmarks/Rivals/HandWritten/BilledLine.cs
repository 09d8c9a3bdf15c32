using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>A line with what a hand-written checker works out once and remembers.</summary>
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

    /// <summary>The entry of the code, even if only edits name it; null if there is none.</summary>
    public BillingCode? Entry { get; set; }

    /// <summary>Null if the tables do not know the code, or it was not in force.</summary>
    public BillingCode? Judged { get; set; }

    public bool IsUnknown { get; set; }

    public bool HasValidUnits { get; set; }

    public bool HasErrors { get; set; }

    /// <summary>Errors found before lines were compared with each other.</summary>
    public bool HasErrorsOfItsOwn { get; set; }

    public bool IsSupported { get; set; }

    /// <summary>The add-on rows in force on the day.</summary>
    public List<BillingAddOn> AddOnRows { get; set; } = NoRows;

    /// <summary>That there are none, without a list for every line.</summary>
    public static List<BillingAddOn> NoRows { get; } = [];

    public static BilledLine Read(ClaimLine line, int number)
    {
        List<string> entries = line.Modifiers.Count == 0 ? None : [.. line.Modifiers.Select(modifier => modifier.Trim().ToUpperInvariant()).Where(modifier => modifier.Length > 0)];
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
