namespace CptRules.Compiler.Rows;

/// <summary>
/// The class of a modifier. Anatomic, GlobalSurgery and OtherNcci can bypass a PTP pair; the other classes only group modifiers.
/// </summary>
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
