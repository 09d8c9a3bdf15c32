namespace CptRules.Explain.Glossary;

/// <summary>Says how Medicare Part B prices a HCPCS code, in our own words; null for a value that is not known.</summary>
/// <remarks>Source: the record layout of the HCPCS file, pricing indicators.</remarks>
internal static class PricingWords
{
    public static string? Of(string pricing) => pricing switch
    {
        "00" => "no price of its own: not covered, bundled, or not under Part B",
        "11" => "physician fee schedule, by relative value units",
        "12" => "physician fee schedule, by anesthesia base units",
        "13" => "physician fee schedule, priced by the contractor",
        "21" => "laboratory fee schedule, up to a national limit",
        "22" => "laboratory fee schedule, priced by the contractor",
        "31" => "equipment that needs frequent service",
        "32" => "equipment that is inexpensive or usually bought",
        "33" => "oxygen and oxygen equipment",
        "34" => "supplies for equipment",
        "35" => "surgical dressings",
        "36" => "equipment rented for a limited number of months",
        "37" => "supplies for ostomy, tracheostomy and urology",
        "38" => "orthotics, prosthetics and vision services",
        "39" => "parenteral and enteral nutrition",
        "45" => "equipment made to order",
        "46" => "equipment and supplies priced by the contractor",
        "51" => "drugs",
        "52" => "reasonable charge",
        "53" => "price set by statute",
        "54" => "vaccinations",
        "55" => "splints and casts",
        "56" => "lenses inserted in a physician's office",
        "57" => "other, priced by the contractor",
        "99" => "no price is established",
        _ => null,
    };
}
