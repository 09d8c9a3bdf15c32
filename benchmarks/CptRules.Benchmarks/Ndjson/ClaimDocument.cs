namespace CptRules.Benchmarks.Ndjson;

/// <summary>A claim as an application declares it for System.Text.Json.</summary>
internal sealed class ClaimDocument
{
    public string? Id { get; set; }

    public string? Setting { get; set; }

    public string? Provider { get; set; }

    public List<LineDocument> Lines { get; set; } = [];

    public List<LineDocument>? PriorLines { get; set; }

    /// <exception cref="InvalidDataException">It is of another setting than all pools.</exception>
    public Claim ToClaim() => Setting is null or "practitioner"
        ? new() { Id = Id, Provider = Provider, Lines = Of(Lines), PriorLines = Of(PriorLines ?? []) }
        : throw new InvalidDataException($"A claim has the setting {Setting}.");

    private static ClaimLine[] Of(List<LineDocument> lines) => [.. lines.Select(line => line.ToLine())];
}
