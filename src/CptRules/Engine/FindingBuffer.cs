namespace CptRules.Engine;

/// <summary>A list of findings per thread, so that a claim without findings costs no allocation.</summary>
internal static class FindingBuffer
{
    // A list that a hostile claim has made large is not kept.
    private const int MostKept = 1024;

    [ThreadStatic]
    private static List<Finding>? _spare;

    public static List<Finding> Take()
    {
        List<Finding> findings = _spare ?? [];
        _spare = null;
        return findings;
    }

    public static void Return(List<Finding> findings)
    {
        findings.Clear();
        if (findings.Capacity <= MostKept)
            _spare = findings;
    }
}
