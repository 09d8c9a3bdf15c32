using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Data;

/// <summary>A place of service, and the facts that a line there must not have. <c>default</c> is no place: it excludes nothing.</summary>
internal struct PlaceRecord
{
    /// <summary>The kinds of codes that the rules must check there: visits that do not fit, and telehealth visits.</summary>
    public CodeFlags Checked;

    /// <summary>The kinds of services that are not paid there as billed.</summary>
    public InForceFlags NotPaid;

    public PlaceFlags Flags;

    /// <summary>Whether the list has the place.</summary>
    public bool IsKnown;

    /// <summary>The modifiers that the rules must check there.</summary>
    public ulong Modifiers;

    /// <summary>The last day on which a telehealth visit there needs a telehealth modifier.</summary>
    public int ModifierThrough;

    /// <summary>The index of the label in the texts.</summary>
    public uint Label;

    public readonly bool Is(PlaceFlags flag) => (Flags & flag) != 0;

    /// <summary>The places by their number.</summary>
    public static PlaceRecord[] Of(PlaceEntry[] entries)
    {
        var places = new PlaceRecord[PlaceText.Count];
        for (int place = PlaceText.None + 1; place < places.Length; place++)
            places[place] = new() { Checked = FlagsOf(VisitKinds.All), Modifiers = ModifierBits.Telehealth, ModifierThrough = Day.Min };
        foreach (ref readonly PlaceEntry entry in entries.AsSpan())
        {
            places[entry.Place] = new()
            {
                Checked = FlagsOf(VisitKinds.All & ~entry.Visits) | TelehealthVisits(entry),
                NotPaid = (entry.Flags & PlaceFlags.Hospital) == 0
                    ? InForceFlags.None
                    : InForceFlags.IncidentTo | InForceFlags.TechnicalPart | InForceFlags.Therapy,
                Flags = entry.Flags,
                IsKnown = true,
                Modifiers = ModifierBits.Telehealth,
                ModifierThrough = entry.ModifierThrough,
                Label = entry.Label,
            };
        }

        return places;
    }

    private static CodeFlags TelehealthVisits(in PlaceEntry entry) =>
        entry.ModifierThrough == Day.Min ? CodeFlags.None : CodeFlags.EvaluationAndManagement;

    private static CodeFlags FlagsOf(VisitKinds visits)
    {
        CodeFlags flags = CodeFlags.None;
        if ((visits & VisitKinds.Hospital) != 0)
            flags |= CodeFlags.HospitalVisit;
        if ((visits & VisitKinds.Emergency) != 0)
            flags |= CodeFlags.EmergencyVisit;
        if ((visits & VisitKinds.NursingFacility) != 0)
            flags |= CodeFlags.NursingFacilityVisit;
        if ((visits & VisitKinds.Home) != 0)
            flags |= CodeFlags.HomeVisit;
        return flags;
    }
}
