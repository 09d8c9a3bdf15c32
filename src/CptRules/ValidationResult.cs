using System.Text.Json.Serialization;

namespace CptRules;

/// <summary>The findings of one claim under one release of the rules. Immutable.</summary>
/// <remarks>
/// Serialises to the result JSON of the documentation with <see cref="System.Text.Json.JsonSerializer"/> as it stands, without <c>id</c> and
/// <c>lineId</c>, which only the claim knows: <see cref="ClaimJson.ToJson"/> has them.
/// </remarks>
[JsonConverter(typeof(ClaimJsonConverter))]
public sealed class ValidationResult
{
    internal ValidationResult(RuleSetRelease release, IReadOnlyList<Finding> findings, bool isValid)
    {
        Release = release;
        Findings = findings;
        IsValid = isValid;
    }

    /// <summary>Whether no finding is an <see cref="Severity.Error"/>. It never means payable: say "no errors under release X".</summary>
    public bool IsValid { get; }

    /// <summary>The findings, ordered by line, rule id, other line and modifier position.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The release of the rules the claim was judged by.</summary>
    public RuleSetRelease Release { get; }

    /// <summary>A one-line summary without anything of the claim.</summary>
    public override string ToString() =>
        IsValid ? $"No errors under release {Release.Name} ({Findings.Count} findings)" : $"Errors under release {Release.Name} ({Findings.Count} findings)";
}
