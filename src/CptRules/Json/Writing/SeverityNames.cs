namespace CptRules.Json.Writing;

/// <summary>Severities as JSON spells them.</summary>
internal static class SeverityNames
{
    public const string Off = "off";

    /// <summary>The name; that of no severity is <c>off</c>.</summary>
    public static string Of(Severity? severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => Off,
    };

    /// <summary>Reads a name, null being <c>off</c>.</summary>
    public static bool TryRead(string? name, out Severity? severity)
    {
        severity = name switch
        {
            "info" => Severity.Info,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            _ => null,
        };
        return severity is not null || name == Off;
    }
}
