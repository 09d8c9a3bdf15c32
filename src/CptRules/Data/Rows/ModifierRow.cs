namespace CptRules.Data.Rows;

/// <summary>A modifier with the days it is in force, both inclusive; null is unbounded.</summary>
internal sealed record ModifierRow(ModifierKey Modifier, DateOnly? From, DateOnly? Through, string? Label)
{
    public ModifierClass Class { get; init; }
}

/// <summary>What a modifier is about. The first three can bypass a PTP pair; the others only sort.</summary>
internal enum ModifierClass : byte
{
    Other = 0,
    Anatomic = 1,
    GlobalSurgery = 2,
    OtherNcci = 3,
    Surgery = 4,
    SplitCare = 5,
    Assistant = 6,
    Component = 7,
    Repeat = 8,
    Anesthesia = 9,
    PhysicalStatus = 10,
    Ambulance = 11,
    Drug = 12,
    Equipment = 13,
    Liability = 14,
    Therapy = 15,
    Telehealth = 16,
    Laboratory = 17,
    Quality = 18,
}

/// <summary>Two modifiers that exclude each other on one line, and why. Symmetric.</summary>
internal sealed record ModifierConflictRow(ModifierKey First, ModifierKey Second, Severity Severity, string Why);
