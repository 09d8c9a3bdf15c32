using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>A line with what a hand-written checker looks up once and remembers.</summary>
internal sealed class BilledLine
{
    public required int Number { get; init; }

    public required ClaimLine Line { get; init; }

    public required string Code { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The distinct well-formed modifiers, in order.</summary>
    public required List<string> Modifiers { get; init; }

    /// <summary>Null if the tables do not know the code, or it was not in force.</summary>
    public BillingCode? Judged { get; set; }

    public bool IsUnknown { get; set; }

    public bool HasValidUnits { get; set; }

    public bool HasErrors { get; set; }

    /// <summary>Errors found before lines were compared with each other.</summary>
    public bool HasErrorsOfItsOwn { get; set; }

    public bool IsSupported { get; set; }

    public List<BillingAddOn> AddOnRows { get; set; } = [];
}
