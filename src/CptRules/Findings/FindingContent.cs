namespace CptRules.Findings;

/// <summary>The texts and details of a finding that an application made or changed.</summary>
internal sealed record FindingContent
{
    public string? Code { get; init; }

    public OtherLine? OtherLine { get; init; }

    public string? Carc { get; init; }

    public string? Rarc { get; init; }

    public string Message { get; init; } = "";

    public Remedy? Remedy { get; init; }

    public FindingDetails Details { get; init; } = FindingDetails.None;
}
