using CptRules.Data.Entries;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>What the published note of an add-on edit restricts, as it is called in JSON.</summary>
internal static class AddOnNoteNames
{
    public const string PractitionerOnly = "practitionerOnly";
    public const string FacilitiesOnly = "facilitiesOnly";
    public const string Suspended = "suspended";

    public static IEnumerable<string> Of(AddOnNotes notes)
    {
        if ((notes & AddOnNotes.PractitionerOnly) != 0)
            yield return PractitionerOnly;
        if ((notes & AddOnNotes.FacilitiesOnly) != 0)
            yield return FacilitiesOnly;
        if ((notes & AddOnNotes.Suspended) != 0)
            yield return Suspended;
    }
}
