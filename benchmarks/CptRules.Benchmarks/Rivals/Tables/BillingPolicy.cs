namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>The fee schedule's indicators of a code.</summary>
internal sealed record BillingPolicy(
    char Status, char PcTc, string GlobalDays, char MultipleProcedures, char Bilateral, char AssistantSurgeon, char CoSurgeons, char TeamSurgery,
    bool HasProfessionalRow, bool HasTechnicalRow);
