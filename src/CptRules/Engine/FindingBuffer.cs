namespace CptRules.Engine;

/// <summary>Reuses one list of findings per thread, so that a claim without findings allocates nothing.</summary>
internal static class FindingBuffer
{
    // A list that has grown for a claim with very many findings is not kept.
    private const int MaxKept = 1024;

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
        if (findings.Capacity <= MaxKept)
            _spare = findings;
    }
}
