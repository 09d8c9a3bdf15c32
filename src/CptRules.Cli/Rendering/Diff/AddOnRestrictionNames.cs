using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>The names of the restrictions of an add-on edit in JSON.</summary>
internal static class AddOnRestrictionNames
{
    public const string PractitionerOnly = "practitionerOnly";
    public const string FacilitiesOnly = "facilitiesOnly";
    public const string Suspended = "suspended";

    public static IEnumerable<string> Of(AddOnRestrictions restrictions)
    {
        if ((restrictions & AddOnRestrictions.PractitionerOnly) != 0)
            yield return PractitionerOnly;
        if ((restrictions & AddOnRestrictions.FacilitiesOnly) != 0)
            yield return FacilitiesOnly;
        if ((restrictions & AddOnRestrictions.Suspended) != 0)
            yield return Suspended;
    }
}
