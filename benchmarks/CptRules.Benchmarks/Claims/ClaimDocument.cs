using System.Text.Json.Serialization;

namespace CptRules.Benchmarks.Claims;

/// <summary>A claim as an application declares it for System.Text.Json.</summary>
internal sealed class ClaimDocument
{
    public string? Id { get; set; }

    public string? Setting { get; set; }

    public string? Provider { get; set; }

    public List<LineDocument> Lines { get; set; } = [];

    public List<LineDocument>? PriorLines { get; set; }

    /// <exception cref="InvalidDataException">The care setting is not that of the pools.</exception>
    public Claim ToClaim() => Setting is null or "practitioner"
        ? new() { Id = Id, Provider = Provider, Lines = LinesOf(Lines), PriorLines = LinesOf(PriorLines ?? []) }
        : throw new InvalidDataException($"A claim has the setting {Setting}.");

    private static ClaimLine[] LinesOf(List<LineDocument> lines) => [.. lines.Select(line => line.ToLine())];
}

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

    /// <summary>Makes the line with copies of all strings.</summary>
    /// <remarks>
    /// The copies are in memory next to the line, as when an application makes lines one by one. If they were far apart, a pass over
    /// many claims would wait for memory several times as long.
    /// </remarks>
    public ClaimLine ToLine() => new(LineText.Copy(Code), Units, From)
    {
        Id = LineText.Copy(Id),
        Modifiers = Modifiers is null ? [] : Array.ConvertAll(Modifiers.ToArray(), modifier => LineText.Copy(modifier)),
        Through = Through,
        Provider = LineText.Copy(Provider),
    };
}

/// <summary>The JSON contracts that the source generator of System.Text.Json makes for claims.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ClaimDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext;
