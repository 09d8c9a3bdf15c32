namespace CptRules;

/// <summary>
/// What a modifier is about. <see cref="Anatomic"/>, <see cref="GlobalSurgery"/> and <see cref="OtherNcci"/> are the modifiers that can
/// bypass a PTP edit; the other classes only group modifiers.
/// </summary>
/// <remarks>Source of the three: the Medicare NCCI Policy Manual, page I-14. The others are this project's own.</remarks>
public enum ModifierClass : byte
{
    /// <summary>None of the other classes.</summary>
    Other = 0,

    /// <summary>A side, an eyelid, a finger, a toe or a coronary artery.</summary>
    Anatomic = 1,

    /// <summary>A visit or a procedure in the global period of a procedure.</summary>
    GlobalSurgery = 2,

    /// <summary>Another modifier that can bypass a PTP edit, such as 59.</summary>
    OtherNcci = 3,

    /// <summary>How a procedure was performed.</summary>
    Surgery = 4,

    /// <summary>A part of the care before, during and after surgery.</summary>
    SplitCare = 5,

    /// <summary>An assistant at surgery.</summary>
    Assistant = 6,

    /// <summary>The professional or the technical component.</summary>
    Component = 7,

    /// <summary>A repeated service.</summary>
    Repeat = 8,

    /// <summary>Anesthesia.</summary>
    Anesthesia = 9,

    /// <summary>The physical status of a patient under anesthesia.</summary>
    PhysicalStatus = 10,

    /// <summary>Ambulance.</summary>
    Ambulance = 11,

    /// <summary>Drugs.</summary>
    Drug = 12,

    /// <summary>Equipment, prosthetics, orthotics, oxygen and supplies.</summary>
    Equipment = 13,

    /// <summary>Who pays if the service is denied.</summary>
    Liability = 14,

    /// <summary>Therapy.</summary>
    Therapy = 15,

    /// <summary>Telehealth.</summary>
    Telehealth = 16,

    /// <summary>Laboratory tests.</summary>
    Laboratory = 17,

    /// <summary>Quality measures.</summary>
    Quality = 18,
}
