using System.Globalization;
using System.Text.Json.Serialization;

namespace CptRules;

/// <summary>The findings of one claim under one release of the rules. Immutable.</summary>
/// <remarks>
/// <see cref="System.Text.Json.JsonSerializer"/> writes it as the result JSON of the documentation, without <c>id</c> and <c>lineId</c>,
/// which are those of the claim: <see cref="ClaimJson.ToJson"/> writes them.
/// </remarks>
[JsonConverter(typeof(ClaimJsonConverter))]
public sealed class ValidationResult
{
    /// <summary>Creates a result, for unit tests of an application and for results from other sources.</summary>
    /// <param name="releaseName">The name of the release of the rules.</param>
    /// <param name="findings">The findings; copied, and kept in this order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValidationResult(string releaseName, IEnumerable<Finding> findings)
        : this(new RuleSetRelease(releaseName), findings)
    {
    }

    /// <summary>Creates a result, for unit tests of an application and for results from other sources.</summary>
    /// <param name="release">The release of the rules.</param>
    /// <param name="findings">The findings; copied, and kept in this order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValidationResult(RuleSetRelease release, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(release);
        ArgumentNullException.ThrowIfNull(findings);
        Finding[] copy = [.. findings];
        Release = release;
        Findings = Array.AsReadOnly(copy);
        IsValid = !Array.Exists(copy, static finding => finding.Severity == Severity.Error);
    }

    /// <summary>
    /// Whether no finding is an <see cref="Severity.Error"/>. True does not mean that the claim is payable: say "no errors under release
    /// X".
    /// </summary>
    public bool IsValid { get; }

    /// <summary>The findings; those of a validator are ordered by line, rule id, other line and modifier position.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The release of the rules that the claim was validated with.</summary>
    public RuleSetRelease Release { get; }

    /// <summary>The findings of one line, in the order of <see cref="Findings"/>.</summary>
    /// <param name="line">The number of the line, from 1.</param>
    /// <returns>Empty for a line without findings, and for a number that is no line.</returns>
    public IEnumerable<Finding> ForLine(int line) => Findings.Where(finding => finding.Line == line);

    /// <summary>A one-line summary without anything of the claim.</summary>
    public override string ToString()
    {
        string errors = IsValid ? "No errors" : "Errors";
        string findings = Findings.Count == 1 ? "finding" : "findings";
        return string.Create(CultureInfo.InvariantCulture, $"{errors} under release {Release.Name} ({Findings.Count} {findings})");
    }
}
