using CptRules.Data.Entries;

namespace CptRules.Explain.Glossary;

/// <summary>
/// Says what the values of the fee schedule's policy indicators mean, in our own words; null for a value that is not known.
/// </summary>
/// <remarks>Source: the record layout of the Medicare physician fee schedule relative value files.</remarks>
internal static class PolicyWords
{
    private const string NotApplicable = "the concept does not apply";

    public static string? GlobalDays(string value) => value switch
    {
        "000" => "minor procedure: related care of the same day is included",
        "010" => "minor procedure: related care of the day and the 10 days after is included",
        "090" => "major procedure: related care of the day before, the day and the 90 days after is included",
        "MMM" => "maternity: the usual global period does not apply",
        "XXX" => "no global period",
        "YYY" => "the contractor sets the global period",
        "ZZZ" => "belongs to another service: the global period is that of the primary",
        _ => null,
    };

    public static string? PcTc(string value) => value switch
    {
        "0" => "physician service: 26 and TC do not apply",
        "1" => "diagnostic service with a professional (26) and a technical (TC) component",
        "2" => "professional component only; another code is the technical one",
        "3" => "technical component only; another code is the professional one",
        "4" => "whole test only; other codes are its components",
        "5" => "incident to a physician's service: performed by staff, 26 and TC do not apply",
        "6" => "clinical laboratory test whose interpretation a physician may bill (26)",
        "7" => "therapy service of an independent therapist",
        "8" => "physician's interpretation of a laboratory test for inpatients",
        "9" => NotApplicable,
        _ => null,
    };

    public static string? MultipleProcedures(string value) => value switch
    {
        "0" => "no payment reduction for multiple procedures",
        "1" => "reduced by the former rule for multiple procedures",
        "2" => "reduced by the usual rule for multiple procedures",
        "3" => "reduced by the rule for multiple endoscopies of a family",
        "4" => "reduced by the rule for multiple diagnostic imaging",
        "5" => "reduced by the rule for multiple therapy services",
        "6" => "reduced by the rule for multiple cardiovascular diagnostics",
        "7" => "reduced by the rule for multiple eye diagnostics",
        "9" => NotApplicable,
        _ => null,
    };

    public static string? Bilateral(string value) => value switch
    {
        "0" => "no bilateral adjustment: 50 does not apply",
        "1" => "150 percent if bilateral (50)",
        "2" => "already priced as bilateral: 50 does not apply",
        "3" => "each side is paid in full (50)",
        "9" => NotApplicable,
        _ => null,
    };

    public static string? Supervision(string value) => value switch
    {
        "01" => "general supervision by a physician",
        "02" => "direct supervision by a physician",
        "03" => "personal supervision by a physician",
        "04" => "general supervision, unless performed by a qualified psychologist",
        "05" => "general supervision, unless performed by a qualified audiologist",
        "06" => "performed by a physician or a certified physical therapist",
        "21" => "general supervision of a certified technician, else direct",
        "22" => "a technician with real-time contact to a physician",
        "66" => "performed by a physician or a physical therapist certified for the procedure",
        "6A" => "as 66; the therapist may also supervise another therapist",
        "77" => "performed by a certified physical therapist, or under direct or general supervision",
        "7A" => "as 77; the therapist may also supervise another therapist",
        "09" => NotApplicable,
        _ => null,
    };

    // 0 and 1 mean the opposite of what they mean for co-surgeons and teams.
    public static string? AssistantSurgeon(string value) => value switch
    {
        "0" => "restricted: an assistant is paid only with documentation of need",
        "1" => "an assistant is not paid",
        "2" => "an assistant may be paid",
        "9" => NotApplicable,
        _ => null,
    };

    public static string? CoSurgeons(string value) => value switch
    {
        "0" => "co-surgeons are not paid",
        "1" => "co-surgeons are paid with documentation of need",
        "2" => "co-surgeons of two specialties are paid",
        "9" => NotApplicable,
        _ => null,
    };

    public static string? TeamSurgery(string value) => value switch
    {
        "0" => "a surgical team is not paid",
        "1" => "a surgical team is paid with documentation of need",
        "2" => "a surgical team is paid",
        "9" => NotApplicable,
        _ => null,
    };

    public static string? ImagingFamily(string value) => value switch
    {
        "88" => "diagnostic imaging that is reduced when multiple",
        "99" => NotApplicable,
        [>= '0' and <= '9', >= '0' and <= '9'] => "a family of diagnostic imaging",
        _ => null,
    };
}
