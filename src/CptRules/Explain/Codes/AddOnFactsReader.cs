using System.Collections.ObjectModel;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Explain.Codes;

/// <summary>Reads the add-on edits that name a code and are in force on a day in a care setting.</summary>
internal static class AddOnFactsReader
{
    public static AddOnFacts Read(RuleData data, int code, int day, CareSetting setting)
    {
        AddOnType? type = null;
        bool isForFacilitiesOnly = false;
        var primaries = new SortedDictionary<CodeKey, AddOnLink>();
        foreach (AddOnEntry row in data.AddOnRowsOf(code))
        {
            if (!row.Counts(day, setting))
                continue;
            type = (AddOnType)row.Type;
            isForFacilitiesOnly |= setting == CareSetting.Practitioner && ((AddOnNotes)row.Notes & AddOnNotes.FacilitiesOnly) != 0;
            if (row.Primary >= 0)
                primaries.TryAdd(data.Codes[row.Primary].Key, Link(data.Codes[row.Primary].Key, row));
        }

        return new(
            type,
            Meaning(type, isForFacilitiesOnly),
            Array.AsReadOnly(primaries.Values.ToArray()),
            AddOnsOf(data, code, day, setting));
    }

    public static string? Note(AddOnNotes notes) => (notes & (AddOnNotes.PractitionerOnly | AddOnNotes.FacilitiesOnly)) switch
    {
        AddOnNotes.PractitionerOnly => "practitioner claims only",
        AddOnNotes.FacilitiesOnly => "for facilities only",
        AddOnNotes.None => null,
        _ => "practitioner claims only; for facilities only",
    };

    private static string? Meaning(AddOnType? type, bool isForFacilitiesOnly) => type switch
    {
        _ when isForFacilitiesOnly => "for facilities only, not paid on practitioner claims",
        AddOnType.ListedPrimaries => "paid only in addition to one of the listed primaries",
        AddOnType.ContractorDefined => "paid only in addition to a primary that the contractor accepts; none is listed",
        AddOnType.ListedOrContractor => "paid only in addition to a listed primary or another that the contractor accepts",
        _ => null,
    };

    private static ReadOnlyCollection<AddOnLink> AddOnsOf(RuleData data, int code, int day, CareSetting setting)
    {
        var addOns = new SortedDictionary<CodeKey, AddOnLink>();
        foreach ((int addOn, AddOnEntry row) in AddOnRows.Listing(data, code))
        {
            if (row.Counts(day, setting))
                addOns.TryAdd(data.Codes[addOn].Key, Link(data.Codes[addOn].Key, row));
        }

        return Array.AsReadOnly(addOns.Values.ToArray());
    }

    private static AddOnLink Link(CodeKey code, in AddOnEntry row) =>
        new(code.ToString(), (AddOnType)row.Type, Day.ToDate(row.From), Day.ToDate(row.Through), Note((AddOnNotes)row.Notes));
}
