namespace CptRules.Explain.Glossary;

/// <summary>Says what the coverage code of a HCPCS code means, in our own words; null for a value that is not known.</summary>
/// <remarks>Source: the record layout of the HCPCS file.</remarks>
internal static class CoverageWords
{
    public static string? Of(char coverage) => coverage switch
    {
        'C' => "the contractor decides about coverage",
        'D' => "covered under special conditions",
        'I' => "not payable by Medicare",
        'M' => "not covered by Medicare",
        'S' => "not covered, by the Medicare statute",
        _ => null,
    };
}
