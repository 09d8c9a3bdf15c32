using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Details;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the POS rules.</summary>
internal static class PlaceMessages
{
    public static string Of(in FindingView finding)
    {
        string code = Words.CodeFirst(finding.Data.Code);
        string place = PlaceNames.Of(finding);
        return finding.Data.Rule switch
        {
            RuleId.POS901 => Unknown(finding),
            RuleId.POS902 => $"{code} is a service of the physician's staff ({Indicator(finding)}), but it is billed in {place}. "
                + "The hospital provides and bills the staff there, so the payer denies the line.",
            RuleId.POS903 => $"{code} includes a technical part ({Indicator(finding)}), but it is billed in {place}. "
                + "The hospital provides and bills the technical part there, so the payer denies the line.",
            RuleId.POS904 => $"{code} is a therapy service ({Indicator(finding)}), but it is billed in {place}. "
                + "The hospital usually bills therapy there, so the payer may deny the line.",
            RuleId.POS905 => $"{code} is {Visit(finding)}, but it is billed in {place}. "
                + "The payer may deny a visit whose code does not fit its place.",
            _ => Telehealth(finding, place),
        };
    }

    private static string Unknown(in FindingView finding) => PlaceText.ToText(finding.Data.AtPlace.Place) is { } place
        ? $"Place of service {place} is not on the CMS list. The payer returns the line as incomplete."
        : "The place of service is malformed: it is not two digits from 01 to 99. The payer returns the line as incomplete.";

    private static string Indicator(in FindingView finding) => $"fee schedule PC/TC indicator {(char)finding.Data.AtPlace.PcTc}";

    private static string Telehealth(in FindingView finding, string place)
    {
        string code = Words.Code(finding.Data.Code);
        ModifierKey modifier = finding.Data.AtPlace.Modifier;
        return modifier.IsNone
            ? $"{Words.CodeFirst(finding.Data.Code)} is billed in {place} {Words.On(finding.Data.Day)} without 93, 95, GQ or GT. "
                + "The payer may deny a telehealth visit of that day without a telehealth modifier."
            : $"{ModifierWords.First(finding, modifier)} reports {code} as a telehealth visit, but it is billed in {place}. "
                + "The payer may deny a telehealth visit outside places 02 and 10.";
    }

    private static string Visit(in FindingView finding) =>
        IsInClass(finding, CodeFlags.HospitalVisit) ? "a visit to a hospital patient"
        : IsInClass(finding, CodeFlags.EmergencyVisit) ? "a visit in the emergency department"
        : IsInClass(finding, CodeFlags.NursingFacilityVisit) ? "a visit in a nursing facility"
        : "a visit at home";

    private static bool IsInClass(in FindingView finding, CodeFlags flag) =>
        finding.Tables.IsInClass(finding.HasCode ? finding.Data.CodeId : -1, finding.Data.Code, flag);
}
