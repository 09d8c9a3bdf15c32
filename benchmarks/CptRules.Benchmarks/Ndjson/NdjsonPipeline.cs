namespace CptRules.Benchmarks.Ndjson;

/// <summary>From the bytes of claims to the bytes of results: the library's own stream of claims.</summary>
internal sealed class NdjsonPipeline(RuleSet rules)
{
    private readonly ClaimValidator _validator = new(rules);

    /// <summary>Judges every line of the text, and writes a line of results for each.</summary>
    /// <param name="threads">How many judge at once; one is the calling thread.</param>
    /// <returns>The number of claims judged.</returns>
    /// <exception cref="InvalidOperationException">Some line is no claim.</exception>
    public long Run(byte[] ndjson, Stream output, int threads)
    {
        using var input = new MemoryStream(ndjson, writable: false);
        ClaimTotals totals = ClaimJson.ValidateAsync(input, output, _validator, maxDegreeOfParallelism: threads).GetAwaiter().GetResult();
        return totals.Unreadable == 0 ? totals.Claims : throw new InvalidOperationException("A line is no claim.");
    }
}
