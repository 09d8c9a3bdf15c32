namespace CptRules.Compiler.Checks;

/// <summary>The allowed values of the fields of the Medicare physician fee schedule.</summary>
/// <remarks>
/// The values are from the record layout (RVU25D, attachment A). Status Q, of therapy functional reporting, is in the files of 2013 to 2019
/// only.
/// </remarks>
internal static class MpfsIndicators
{
    public const string Status = "ABCDEFGHIJMNPQRTX";
    public const string PcTc = "0123456789";
    public const string MultipleProcedures = "012345679";
    public const string Bilateral = "01239";
    public const string AssistantSurgeon = "0129";
    public const string CoSurgeons = "0129";
    public const string TeamSurgery = "0129";

    public static string[] Modifiers { get; } = ["26", "53", "TC"];

    public static string[] SupervisionLevels { get; } = ["01", "02", "03", "04", "05", "06", "09", "21", "22", "66", "6A", "77", "7A"];

    // Families 01 to 11 were published until 2010.
    public static string[] ImagingFamilies { get; } = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "88", "99"];
}
