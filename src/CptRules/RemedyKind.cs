namespace CptRules;

/// <summary>What a <see cref="Remedy"/> does. New kinds are appended.</summary>
public enum RemedyKind
{
    /// <summary>Correct the dates of service.</summary>
    CorrectDates = 0,

    /// <summary>Correct the procedure code.</summary>
    CorrectCode = 1,

    /// <summary>Correct the units of service.</summary>
    CorrectUnits = 2,

    /// <summary>Correct a modifier.</summary>
    CorrectModifier = 3,

    /// <summary>Reduce the line to <see cref="Remedy.Units"/> units a day; for <see cref="RuleId.MOD409"/>, of the whole line.</summary>
    ReduceUnits = 4,

    /// <summary>Remove every occurrence of <see cref="Remedy.Modifiers"/> from the line.</summary>
    RemoveModifier = 5,

    /// <summary>Keep the first occurrence of <see cref="Remedy.Modifiers"/> and remove the others.</summary>
    RemoveRepeatedModifier = 6,

    /// <summary>Append one of <see cref="Remedy.Modifiers"/>, if the medical record supports it.</summary>
    AppendModifier = 7,

    /// <summary>Bill one of the primaries in <see cref="Remedy.Codes"/>, if it was performed.</summary>
    AddPrimary = 8,

    /// <summary>Remove the line.</summary>
    RemoveLine = 9,
}
