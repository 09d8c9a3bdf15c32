using CptRules.Data.Lists;

namespace CptRules.Compiler.Rows;

/// <summary>A place of service of professional claims.</summary>
/// <param name="Place">The two digits as a number, 1 to 99.</param>
/// <param name="Label">A short label in the project's own words.</param>
/// <param name="Flags">What the place is.</param>
/// <param name="Visits">The kinds of visits that the place fits.</param>
internal sealed record PlaceRow(byte Place, string Label, PlaceFlags Flags, VisitKinds Visits)
{
    /// <summary>The last day, inclusive, on which a telehealth visit there needs a telehealth modifier; null if it never does.</summary>
    public DateOnly? ModifierThrough { get; init; }
}
