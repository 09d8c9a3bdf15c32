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
}
