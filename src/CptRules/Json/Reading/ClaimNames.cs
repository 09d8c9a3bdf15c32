namespace CptRules.Json.Reading;

/// <summary>The property names of a claim and of a line in JSON.</summary>
internal static class ClaimNames
{
    public const string Id = "id";
    public const string Note = "note";
    public const string Setting = "setting";
    public const string Provider = "provider";
    public const string BillType = "billType";
    public const string PlaceOfService = "placeOfService";
    public const string Lines = "lines";
    public const string PriorLines = "priorLines";
    public const string Code = "code";
    public const string Modifiers = "modifiers";
    public const string Units = "units";
    public const string Unit = "unit";
    public const string Ndc = "ndc";
    public const string From = "from";
    public const string Through = "through";

    /// <summary>The name of a known property.</summary>
    public static string Of(ClaimProperty property) => property switch
    {
        ClaimProperty.Id => Id,
        ClaimProperty.Note => Note,
        ClaimProperty.Setting => Setting,
        ClaimProperty.Provider => Provider,
        ClaimProperty.BillType => BillType,
        ClaimProperty.PlaceOfService => PlaceOfService,
        ClaimProperty.Lines => Lines,
        ClaimProperty.PriorLines => PriorLines,
        ClaimProperty.Code => Code,
        ClaimProperty.Modifiers => Modifiers,
        ClaimProperty.Units => Units,
        ClaimProperty.Unit => Unit,
        ClaimProperty.Ndc => Ndc,
        ClaimProperty.From => From,
        ClaimProperty.Through => Through,
        _ => throw new ArgumentOutOfRangeException(nameof(property)),
    };
}
