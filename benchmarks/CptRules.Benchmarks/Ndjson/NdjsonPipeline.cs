using System.Text.Json;

namespace CptRules.Benchmarks.Ndjson;

/// <summary>From the bytes of claims to the bytes of results, on the calling thread, as an application does it today.</summary>
/// <remarks>The one place that knows how: what offers the same in the library is to be called here.</remarks>
internal sealed class NdjsonPipeline(RuleSet rules)
{
    private const int WriteAt = 32 * 1024;

    private readonly ClaimValidator _validator = new(rules);

    /// <summary>Judges every line of the text, and writes a line of results for each.</summary>
    /// <returns>The number of bytes written.</returns>
    public long Run(ReadOnlySpan<byte> ndjson, Stream output)
    {
        long written = 0;
        using var lines = new MemoryStream();
        using var writer = new Utf8JsonWriter(lines);
        while (ndjson.IndexOf((byte)'\n') is >= 0 and int end)
        {
            Claim claim = ClaimJson.Parse(ndjson[..end]);
            ClaimJson.Write(writer, claim, _validator.Validate(claim));
            writer.Flush();
            writer.Reset();
            lines.WriteByte((byte)'\n');
            ndjson = ndjson[(end + 1)..];
            if (lines.Length < WriteAt && !ndjson.IsEmpty)
                continue;
            output.Write(lines.GetBuffer().AsSpan(0, (int)lines.Length));
            written += lines.Length;
            lines.SetLength(0);
        }

        return written;
    }
}
