namespace CptRules.Explain.Glossary;

/// <summary>Says which place a letter of an origin-destination modifier means.</summary>
/// <remarks>Source: Medicare Claims Processing Manual, chapter 15, section 30.</remarks>
internal static class TripWords
{
    public static string Of(char letter) => letter switch
    {
        'D' => "diagnostic or therapeutic site",
        'E' => "residential or custodial facility",
        'G' => "dialysis facility of a hospital",
        'H' => "hospital",
        'I' => "place of transfer, such as an airport",
        'J' => "dialysis facility outside a hospital",
        'N' => "skilled nursing facility",
        'P' => "physician's office",
        'R' => "residence",
        'S' => "scene of an accident or sudden illness",
        'X' => "stop at a physician's office on the way to a hospital",
        _ => "",
    };
}
