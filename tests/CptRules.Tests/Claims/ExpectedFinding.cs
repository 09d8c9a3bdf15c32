using System.Text.Json;

namespace CptRules.Tests.Claims;

/// <summary>A finding that a case expects: the details, CARC and RARC count only where the case names them.</summary>
internal sealed record ExpectedFinding
{
    public required string Rule { get; init; }

    public required int Line { get; init; }

    public required string Severity { get; init; }

    public int? OtherLine { get; init; }

    public IReadOnlyDictionary<string, JsonElement> Details { get; init; } = new Dictionary<string, JsonElement>();

    public string? Carc { get; init; }

    public string? Rarc { get; init; }

    /// <summary>One line of text, which equals the text of <see cref="FindingText.Of"/> for a finding that is as expected.</summary>
    public override string ToString() => FindingText.Line(
        Rule, Line, Severity, OtherLine, Carc, Rarc, Details.Select(detail => (detail.Key, FindingText.Value(detail.Value))));
}
