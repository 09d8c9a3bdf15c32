namespace CptRules.Explain.Glossary;

/// <summary>Says what the types of service of a HCPCS code are, in our own words.</summary>
/// <remarks>
/// Source: the record layout of the HCPCS file. A code has one or several types, each one character; files write them apart or together.
/// </remarks>
internal static class TypeOfServiceWords
{
    /// <summary>The values with their words; the text alone if one has none, or if it brings its own.</summary>
    public static string? Show(string? text)
    {
        if (text is null)
            return null;
        string[] values = [.. text.Where(value => value is not (' ' or ':' or ',')).Select(value => Of(value) is { } words ? $"{value} {words}" : "")];
        return Array.TrueForAll(values, value => value.Length > 0) ? string.Join("; ", values) : text;
    }

    /// <summary>Null for a value that is not known.</summary>
    public static string? Of(char value) => value switch
    {
        '0' => "whole blood",
        '1' => "medical care",
        '2' => "surgery",
        '3' => "consultation",
        '4' => "diagnostic radiology",
        '5' => "diagnostic laboratory",
        '6' => "therapeutic radiology",
        '7' => "anesthesia",
        '8' => "assistant at surgery",
        '9' => "other medical items or services",
        'A' => "used equipment",
        'B' => "screening mammography, high risk",
        'C' => "screening mammography, low risk",
        'D' => "ambulance",
        'E' => "enteral or parenteral nutrition",
        'F' => "ambulatory surgical centre",
        'G' => "drugs that suppress the immune system",
        'H' => "hospice",
        'I' => "equipment bought by instalments",
        'J' => "shoes for diabetics",
        'K' => "hearing",
        'L' => "supplies for kidney failure",
        'M' => "dialysis by the month",
        'N' => "kidney donor",
        'P' => "equipment or prosthetics bought at once",
        'Q' => "vision",
        'R' => "rented equipment",
        'S' => "dressings and other supplies",
        'T' => "outpatient mental health",
        'U' => "occupational therapy",
        'V' => "vaccine",
        'W' => "physical therapy",
        'Y' => "second opinion on surgery",
        'Z' => "third opinion on surgery",
        _ => null,
    };
}
