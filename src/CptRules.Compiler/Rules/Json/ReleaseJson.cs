namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>infusion/release.json</c>.</summary>
internal sealed class ReleaseJson : RuleFileJson
{
    public required string Name { get; init; }

    public required bool Complete { get; init; }

    public required List<SourceJson> Sources { get; init; }

    public required List<TableEntry> Tables { get; init; }

    /// <summary>A published table behind the rows.</summary>
    internal sealed class TableEntry
    {
        /// <summary>The kind of the source.</summary>
        public required string Kind { get; init; }

        /// <summary>A day in the quarter of the table.</summary>
        public required DateOnly Date { get; init; }

        public required string Source { get; init; }

        /// <summary>The last day on which the table is known to be current; absent for the end of the calendar year.</summary>
        public DateOnly? HoldsThrough { get; init; }

        /// <summary>The source that shows it; with <see cref="HoldsThrough"/> only.</summary>
        public string? ConfirmedBy { get; init; }
    }
}
