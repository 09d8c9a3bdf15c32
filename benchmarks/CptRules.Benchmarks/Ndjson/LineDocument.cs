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

    /// <summary>The line with texts of its own.</summary>
    /// <remarks>They lie beside the line, as where lines are made one by one: a pass over many claims whose texts lie apart waits for memory several times as long.</remarks>
    public ClaimLine ToLine() => new(LineText.Own(Code), Units, From)
    {
        Id = LineText.Own(Id),
        Modifiers = Modifiers is null ? [] : Array.ConvertAll(Modifiers.ToArray(), modifier => LineText.Own(modifier)),
        Through = Through,
        Provider = LineText.Own(Provider),
    };
}
