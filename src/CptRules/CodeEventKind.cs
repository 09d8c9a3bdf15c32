namespace CptRules;

/// <summary>What a <see cref="CodeEvent"/> is about. New kinds are appended.</summary>
public enum CodeEventKind
{
    /// <summary>A reviewed fact about the code, such as that it was added.</summary>
    Reviewed = 0,

    /// <summary>The first or last day of the code's own dates.</summary>
    OwnDates = 1,

    /// <summary>The rows of the code in the fee schedule.</summary>
    FeeSchedule = 2,

    /// <summary>One indicator of the fee schedule; <see cref="CodeEvent.About"/> has its name.</summary>
    Indicator = 3,

    /// <summary>The unit limit of a care setting, which <see cref="CodeEvent.About"/> names.</summary>
    UnitLimit = 4,

    /// <summary>The add-on code edits that name the code.</summary>
    AddOnEdits = 5,

    /// <summary>The APC status indicator of the code under OPPS.</summary>
    OutpatientStatus = 6,
}
