namespace CptRules.Cli.Rendering.Html;

/// <summary>How severities are ordered and marked in a page; the mark is for the eye and never stands without the word.</summary>
internal static class SeverityMark
{
    public static IReadOnlyList<Severity> Loudest { get; } = [Severity.Error, Severity.Warning, Severity.Info];

    public static string ClassOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
