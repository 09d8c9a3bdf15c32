using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the places of service.</summary>
internal static class PlacesOfServiceReader
{
    public static void Read(RuleFile file, RuleTables tables)
    {
        PlacesOfServiceJson json = file.Parse(RulesJsonContext.Default.PlacesOfServiceJson);
        var sources = new PublishedSources(file, json.Sources);
        var seen = new HashSet<byte>();
        foreach ((string path, PlacesOfServiceJson.PlaceOfServiceEntry row) in file.Rows("$.rows", json.Rows))
        {
            byte place = PlaceText.Read(row.Place);
            if (place is PlaceText.None or PlaceText.Malformed || row.Place.Length != PlaceText.Length)
                throw file.Error($"{path}.place", "expected two digits.");
            if (!seen.Add(place))
                throw file.Error($"{path}.place", "expected each place once.");
            if (row.ModifierThrough is not null && !row.Telehealth)
                throw file.Error($"{path}.modifierThrough", "expected it for a telehealth place only.");
            sources.Use(file, $"{path}.source", row.Source);
            tables.Places.Add(
                new(place, row.Label, FlagsOf(row), VisitsOf(file, path, row.Visits)) { ModifierThrough = row.ModifierThrough });
        }

        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.Rows.Count));
    }

    private static PlaceFlags FlagsOf(PlacesOfServiceJson.PlaceOfServiceEntry row) =>
        row.Facility switch { true => PlaceFlags.Facility, false => PlaceFlags.Nonfacility, _ => PlaceFlags.None }
        | (row.Hospital ? PlaceFlags.Hospital : PlaceFlags.None)
        | (row.Telehealth ? PlaceFlags.Telehealth : PlaceFlags.None);

    private static VisitKinds VisitsOf(RuleFile file, string path, List<CodeClass>? classes)
    {
        var visits = VisitKinds.None;
        foreach (CodeClass visit in classes ?? [])
        {
            visits |= visit switch
            {
                CodeClass.HospitalVisit => VisitKinds.Hospital,
                CodeClass.EmergencyVisit => VisitKinds.Emergency,
                CodeClass.NursingFacilityVisit => VisitKinds.NursingFacility,
                CodeClass.HomeVisit => VisitKinds.Home,
                _ => throw file.Error($"{path}.visits", "expected hospitalVisit, emergencyVisit, nursingFacilityVisit or homeVisit."),
            };
        }

        return visits;
    }
}
