namespace CptRules.Benchmarks.Ndjson;

/// <summary>A claim as an application declares it for System.Text.Json.</summary>
internal sealed class ClaimDocument
{
    public string? Id { get; set; }

    public string? Setting { get; set; }

    public string? Provider { get; set; }

    public List<LineDocument> Lines { get; set; } = [];

    public List<LineDocument>? PriorLines { get; set; }
}
