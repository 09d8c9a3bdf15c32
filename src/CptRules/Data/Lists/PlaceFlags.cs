namespace CptRules.Data.Lists;

/// <summary>Facts about a place of service.</summary>
[Flags]
internal enum PlaceFlags : byte
{
    None = 0,

    /// <summary>The fee schedule pays its facility amount there. Without this and <see cref="Nonfacility"/> it is not known.</summary>
    Facility = 1,
    Nonfacility = 2,

    /// <summary>The hospital bills the staff, supplies and equipment of a service there.</summary>
    Hospital = 4,

    /// <summary>A place of telehealth visits.</summary>
    Telehealth = 8,
}
