using CptRules.Benchmarks.Claims;

namespace CptRules.Benchmarks.Ndjson;

/// <summary>A line as an application declares it for System.Text.Json.</summary>
internal sealed class LineDocument
{
    public string? Id { get; set; }

    public string? Code { get; set; }

    public List<string>? Modifiers { get; set; }

    public decimal Units { get; set; } = 1;

    public DateOnly? From { get; set; }

    public DateOnly? Through { get; set; }

    public string? Provider { get; set; }

    /// <summary>The line with texts of its own, which lie beside it in memory as where a line is made at once.</summary>
    public ClaimLine ToLine() => new(Own(Code), Units, From)
    {
        Id = Own(Id),
        Modifiers = Modifiers is null ? [] : Array.ConvertAll(Modifiers.ToArray(), LineText.Own),
        Through = Through,
        Provider = Own(Provider),
    };

    private static string? Own(string? text) => text is null ? null : LineText.Own(text);
}
