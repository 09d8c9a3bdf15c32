namespace CptRules.Cli.Rendering;

/// <summary>The unit limit of a code in one care setting, in a few words.</summary>
internal static class UnitLimitText
{
    public static string Of(UnitLimit limit)
    {
        if (limit.Quantity is not { } quantity)
            return limit.Meaning;
        string since = Dates.Since(limit.Since, limit.MayBeOlder);
        return string.Join("; ", (string[])[quantity, .. Details(limit), .. since.Length > 0 ? [since] : Array.Empty<string>()]);
    }

    private static IEnumerable<string> Details(UnitLimit limit)
    {
        if (limit.Mai is { } mai)
            yield return $"MAI {(int)mai}";
        if (limit.Rationale is { } rationale)
            yield return $"rationale {rationale}";
    }
}
