using System.Text.Json;

namespace CptRules.Benchmarks.Claims;

/// <summary>A pool of claims as NDJSON: one JSON object per line.</summary>
internal static class NdjsonText
{
    public static byte[] Of(IEnumerable<Claim> claims)
    {
        using var text = new MemoryStream();
        foreach (Claim claim in claims)
        {
            JsonSerializer.Serialize(text, claim);
            text.WriteByte((byte)'\n');
        }

        return text.ToArray();
    }

    /// <summary>Reads the claims without the library's reader; every string is a separate object.</summary>
    public static Claim[] Read(ReadOnlySpan<byte> ndjson)
    {
        var claims = new List<Claim>();
        while (ndjson.IndexOf((byte)'\n') is >= 0 and int end)
        {
            claims.Add(JsonSerializer.Deserialize(ndjson[..end], DocumentContext.Default.ClaimDocument)!.ToClaim());
            ndjson = ndjson[(end + 1)..];
        }

        return [.. claims];
    }

    /// <summary>
    /// Parses the claims into objects with the generated contracts of System.Text.Json and does nothing with them: what the library's
    /// stream of claims is compared with.
    /// </summary>
    /// <returns>The number of lines of all claims.</returns>
    public static long ParseOnly(ReadOnlySpan<byte> ndjson)
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
