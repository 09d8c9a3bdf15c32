namespace CptRules.Json;

/// <summary>The property names of a claim and of a line in JSON.</summary>
internal static class ClaimNames
{
    public const string Id = "id";
    public const string Setting = "setting";
    public const string Provider = "provider";
    public const string Lines = "lines";
    public const string PriorLines = "priorLines";
    public const string Code = "code";
    public const string Modifiers = "modifiers";
    public const string Units = "units";
    public const string From = "from";
    public const string Through = "through";
}
