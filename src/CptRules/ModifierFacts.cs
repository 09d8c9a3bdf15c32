namespace CptRules;

/// <summary>What a rule set knows of one modifier. Immutable.</summary>
/// <remarks>A missing fact is null or empty: the rule set does not have it, which never means that a claim passes.</remarks>
public sealed class ModifierFacts
{
    internal ModifierFacts(string modifier) => Modifier = modifier;

    /// <summary>The modifier.</summary>
    public string Modifier { get; }

    /// <summary>Whether the modifier table has it. If not, it is only an ambulance trip: see <see cref="Trip"/>.</summary>
    public bool IsListed { get; internal init; }

    /// <summary>
    /// A short label for the inside of a sentence: of a CPT modifier in words of this project, of an HCPCS modifier a short form of CMS's
    /// public name. Null if there is none.
    /// </summary>
    public string? Label { get; internal init; }

    /// <summary>What the modifier is about.</summary>
    public ModifierClass Class { get; internal init; }

    /// <summary>First day in force, inclusive; null if it is not known.</summary>
    public DateOnly? From { get; internal init; }

    /// <summary>Last day in force, inclusive; null if it has not ended, or if the dates are not known.</summary>
    public DateOnly? Through { get; internal init; }

    /// <summary>The published file or list that the dates come from; null if it is not known.</summary>
    public string? Source { get; internal init; }

    /// <summary>The trip that the modifier means on an ambulance code; null if its letters are not an origin and a destination.</summary>
    public AmbulanceTrip? Trip { get; internal init; }

    /// <summary>Whether it can bypass a PTP edit whose indicator is 1 (Medicare NCCI Policy Manual, page I-14).</summary>
    public bool CanBypassPairs { get; internal init; }

    /// <summary>
    /// Which codes accept it by their visit class or fee schedule policy, in one or two sentences; null if neither decides.
    /// </summary>
    public string? Policy { get; internal init; }

    /// <summary>Where it does not belong, in the order in which the rows are read: the first that applies to a line decides.</summary>
    public IReadOnlyList<ModifierRestriction> Restrictions { get; internal init; } = [];

    /// <summary>The modifiers that it excludes on the same line, ascending by modifier, then by first day.</summary>
    public IReadOnlyList<ModifierConflict> Conflicts { get; internal init; } = [];

    /// <summary>The modifiers that it needs on the same line.</summary>
    public IReadOnlyList<ModifierNeed> Needs { get; internal init; } = [];

    /// <summary>The codes whose lines need this modifier or one of several others.</summary>
    public IReadOnlyList<ModifierRequirement> RequiredFor { get; internal init; } = [];

    /// <summary>The codes whose explicit list of eligible modifiers has it, ascending.</summary>
    public IReadOnlyList<string> ListedFor { get; internal init; } = [];

    /// <summary>Whether it is in force on a day; always true for a modifier that only means an ambulance trip.</summary>
    /// <param name="date">The date of service.</param>
    /// <returns>True if the day is within its dates. A date that is not known is no limit.</returns>
    public bool IsInForce(DateOnly date) => (From is not { } from || date >= from) && (Through is not { } through || date <= through);

    /// <summary>The modifier and its label.</summary>
    public override string ToString() => Label is null ? Modifier : $"{Modifier} {Label}";
}
