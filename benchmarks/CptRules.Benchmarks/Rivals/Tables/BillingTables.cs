namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>The tables of one quarter as an application keeps them: dictionaries and sets with strings as keys.</summary>
/// <remarks>
/// All rivals share these tables and their lookups, so that none is faster because of its tables. They are for practitioners and the
/// days of the newest quarter of the rule set.
/// </remarks>
internal sealed class BillingTables
{
    private static readonly BillingModifier Always = new(DateOnly.MinValue, DateOnly.MaxValue);

    public required Dictionary<string, BillingCode> Codes { get; init; }

    public required Dictionary<string, BillingModifier> Modifiers { get; init; }

    /// <summary>Modifiers that exclude each other, in both orders, and whether that is an error.</summary>
    public required Dictionary<(string First, string Second), bool> Conflicts { get; init; }

    /// <summary>By modifier, where it does not belong. The first scope that excludes a code decides.</summary>
    public required Dictionary<string, List<BillingScope>> Scopes { get; init; }

    /// <summary>By modifier, the modifiers of which it needs one on the line.</summary>
    public required Dictionary<string, HashSet<string>> Needs { get; init; }

    /// <summary>The modifiers of all therapy disciplines.</summary>
    public required HashSet<string> DisciplineModifiers { get; init; }

    /// <summary>The PTP edits by column 1 and column 2.</summary>
    public required Dictionary<(string Column1, string Column2), BillingPair[]> Pairs { get; init; }

    public required HashSet<string> AmbulanceCodes { get; init; }

    /// <summary>Whether the tables list every code.</summary>
    public required bool IsComplete { get; init; }

    public BillingCode? Find(string? code) =>
        code is not null && Codes.TryGetValue(code, out BillingCode? found) && found.IsKnown ? found : null;

    public bool Knows(string? code) => Find(code) is not null;

    /// <summary>Finds a modifier on a code. On ambulance codes, origin and destination modifiers are in force on any day.</summary>
    public BillingModifier? FindModifier(string? code, string modifier) =>
        IsTripOf(code, modifier) ? Always : Modifiers.GetValueOrDefault(modifier);

    /// <summary>Whether the modifier is the origin and destination of a trip, on an ambulance code.</summary>
    public bool IsTripOf(string? code, string modifier) => IsOriginAndDestination(modifier) && AmbulanceCodes.Contains(code ?? "");

    public static bool IsOriginAndDestination(string modifier) =>
        modifier.Length == 2 && "DEGHIJNPRS".Contains(modifier[0]) && "DEGHIJNPRSX".Contains(modifier[1]);

    /// <summary>Finds a code if it is known and table rules apply to it on that day.</summary>
    public BillingCode? FindApplicable(string? code, DateOnly day) => Find(code) is { } found && found.AppliesOn(day) ? found : null;
}
