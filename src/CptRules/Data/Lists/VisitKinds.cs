namespace CptRules.Data.Lists;

/// <summary>The classes of visits that have places of their own.</summary>
[Flags]
internal enum VisitKinds : byte
{
    None = 0,
    Hospital = 1,
    Emergency = 2,
    NursingFacility = 4,
    Home = 8,
    All = Hospital | Emergency | NursingFacility | Home,
}
