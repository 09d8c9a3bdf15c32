namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>The tables of one quarter as an application keeps them that checks claims by itself: dictionaries and sets by text.</summary>
/// <remarks>
/// All rivals share it, and the few questions of the trade that it answers, so that none of them wins by its tables. Practitioner setting; the days
/// of the newest quarter of the rule set.
/// </remarks>
internal sealed class BillingTables
{
    private static readonly BillingModifier Always = new(DateOnly.MinValue, DateOnly.MaxValue);

    public required Dictionary<string, BillingCode> Codes { get; init; }

    public required Dictionary<string, BillingModifier> Modifiers { get; init; }

    /// <summary>Modifiers that exclude each other, either way round, with whether that is an error.</summary>
    public required Dictionary<(string First, string Second), bool> Conflicts { get; init; }

    /// <summary>The edits by column 1, then by column 2.</summary>
    public required Dictionary<string, Dictionary<string, BillingPair[]>> Pairs { get; init; }

    public required HashSet<string> AmbulanceCodes { get; init; }

    /// <summary>Whether the tables hold every code there is.</summary>
    public required bool IsComplete { get; init; }

    public BillingCode? Find(string? code) => code is not null && Codes.TryGetValue(code, out BillingCode? found) && found.IsKnown ? found : null;

    public bool Knows(string? code) => Find(code) is not null;

    /// <summary>The modifier as it counts on a code: where an ambulance came from and went to, any day.</summary>
    public BillingModifier? FindModifier(string? code, string modifier) =>
        IsOriginAndDestination(modifier) && AmbulanceCodes.Contains(code ?? "") ? Always : Modifiers.GetValueOrDefault(modifier);

    public static bool IsOriginAndDestination(string modifier) => modifier.Length == 2 && "DEGHIJNPRS".Contains(modifier[0]) && "DEGHIJNPRSX".Contains(modifier[1]);

    /// <summary>The code, if it is known and may be judged by tables on that day.</summary>
    public BillingCode? Judged(string? code, DateOnly day) => Find(code) is { } found && found.IsJudgedOn(day) ? found : null;
}
