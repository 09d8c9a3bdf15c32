using System.Text.Json;

namespace CptRules.Benchmarks.Ndjson;

/// <summary>The yardstick of the pipeline: the same bytes into objects by System.Text.Json's generated contracts, and nothing done with them.</summary>
internal static class SourceGeneratedParse
{
    /// <returns>The number of lines of all claims.</returns>
    public static long Run(ReadOnlySpan<byte> ndjson)
    {
        long lines = 0;
        while (ndjson.IndexOf((byte)'\n') is >= 0 and int end)
        {
            lines += JsonSerializer.Deserialize(ndjson[..end], DocumentContext.Default.ClaimDocument)!.Lines.Count;
            ndjson = ndjson[(end + 1)..];
        }

        return lines;
    }
}
