namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>single-dose-drugs.json</c>.</summary>
internal sealed class SingleDoseDrugsJson : OwnFileJson
{
    /// <summary>The first day on which a missing modifier is a Warning, for rows without a day of their own.</summary>
    public required DateOnly WarningFrom { get; init; }

    /// <summary>The first day on which it is an Error, for rows without a day of their own.</summary>
    public required DateOnly ErrorFrom { get; init; }

    public required List<DrugEntry> Rows { get; init; }

    internal sealed class DrugEntry
    {
        public required string Reason { get; init; }

        public required string Source { get; init; }

        public DateOnly? WarningFrom { get; init; }

        public DateOnly? ErrorFrom { get; init; }

        public required List<string> Codes { get; init; }
    }
}
