using System.Text.Json;

namespace CptRules.Benchmarks.Ndjson;

/// <summary>A pool of claims as it travels: one JSON object per line.</summary>
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

    /// <summary>Reads what was written, each text an object of its own. Nothing of the library's reader runs.</summary>
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
}
