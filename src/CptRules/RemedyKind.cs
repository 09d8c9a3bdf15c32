namespace CptRules;

/// <summary>What a <see cref="Remedy"/> does. New kinds are appended.</summary>
public enum RemedyKind
{
    /// <summary>Correct the dates of service.</summary>
    CorrectDates = 0,

    /// <summary>Correct the procedure code; to one of <see cref="Remedy.Codes"/> if there are any.</summary>
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

    /// <summary>Bill the service elsewhere: to the patient or another payer, or as a claim of another care setting.</summary>
    BillElsewhere = 10,

    /// <summary>
    /// Bill the service once instead of on a line for each side: one line with <see cref="Remedy.Units"/> and, if there are any,
    /// <see cref="Remedy.Modifiers"/>, which the medical record must support.
    /// </summary>
    CombineLines = 11,

    /// <summary>Validate the claim with another rule set: with newer tables, or with those that are missing.</summary>
    ChangeRuleSet = 12,

    /// <summary>Correct the place of service.</summary>
    CorrectPlace = 13,
}
