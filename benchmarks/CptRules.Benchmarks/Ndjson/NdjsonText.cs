using System.Text.Json;

namespace CptRules.Benchmarks.Ndjson;

/// <summary>Writes a pool of claims as it travels: one JSON object a line.</summary>
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
}
