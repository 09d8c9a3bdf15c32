using System.Runtime.InteropServices;

namespace CptRules.Data.Lists;

/// <summary>An entry of section Places: a place of service.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct PlaceEntry
{
    public uint Label;

    /// <summary>
    /// The last day, inclusive, on which a telehealth visit there needs a telehealth modifier; <c>Day.Min</c> if it never does.
    /// </summary>
    public int ModifierThrough;

    /// <summary>The two digits as a number, 1 to 99.</summary>
    public byte Place;
    public PlaceFlags Flags;

    /// <summary>The kinds of visits that the place fits.</summary>
    public VisitKinds Visits;
    public byte Reserved;
}
