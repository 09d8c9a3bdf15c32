using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>infusion/pay-policy.json</c>.</summary>
internal sealed class PayPolicyJson : RuleFileJson
{
    public required List<PolicyTable> Tables { get; init; }

    internal sealed class PolicyTable
    {
        public required DateOnly Date { get; init; }

        public required string Source { get; init; }

        public required List<PolicyEntry> Rows { get; init; }
    }

    internal sealed class PolicyEntry
    {
        public required CodeKey Code { get; init; }

        public ModifierKey? Modifier { get; init; }

        public required string Status { get; init; }

        public required string PcTc { get; init; }

        public required GlobalDays GlobalDays { get; init; }

        public required string MultipleProcedures { get; init; }

        public required string Bilateral { get; init; }

        public required string AssistantSurgeon { get; init; }

        public required string CoSurgeons { get; init; }

        public required string TeamSurgery { get; init; }

        public string? Supervision { get; init; }

        public string? ImagingFamily { get; init; }

        public CodeKey? EndoscopicBase { get; init; }

        public int PrePercent { get; init; }

        public int IntraPercent { get; init; }

        public int PostPercent { get; init; }
    }
}
