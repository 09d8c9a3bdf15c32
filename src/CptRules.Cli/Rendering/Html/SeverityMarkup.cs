namespace CptRules.Cli.Rendering.Html;

/// <summary>The order and the style class of severities in a page. The name of the severity is always shown as well.</summary>
internal static class SeverityMarkup
{
    public static IReadOnlyList<Severity> MostSevereFirst { get; } = [Severity.Error, Severity.Warning, Severity.Info];

    public static string ClassOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
