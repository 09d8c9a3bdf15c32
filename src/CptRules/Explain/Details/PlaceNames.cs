using CptRules.Data.Keys;

namespace CptRules.Explain.Details;

/// <summary>Names the place of service of a POS finding.</summary>
internal static class PlaceNames
{
    /// <summary>Such as "place of service 22 (outpatient hospital, on campus)".</summary>
    public static string Of(in FindingView finding)
    {
        byte place = finding.Data.AtPlace.Place;
        if (PlaceText.ToText(place) is not { } text)
            return "a malformed place of service";
        return finding.Tables.Text[finding.Tables.Places[place].Label] is { } label
            ? $"place of service {text} ({label})"
            : $"place of service {text}";
    }
}
