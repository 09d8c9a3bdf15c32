using CptRules.Engine;
using CptRules.Engine.Reading;
using CptRules.Engine.State;

namespace CptRules;

/// <summary>Validates claims against a rule set, each line by the rules in force on its date of service.</summary>
/// <remarks>Immutable and safe for many threads: create one and keep it.</remarks>
public sealed class ClaimValidator : IClaimValidator
{
    private readonly SeverityTable _severities;
    private readonly ValidationResult _clean;

    /// <summary>Creates a validator.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="options">Other severities, or rules to switch off; copied. Null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public ClaimValidator(RuleSet rules, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = rules;
        _severities = new SeverityTable(options);
        _clean = new ValidationResult(rules.Release, []);
    }

    /// <summary>The rules that claims are validated against.</summary>
    public RuleSet Rules { get; }

    /// <inheritdoc/>
    public RuleSetRelease Release => Rules.Release;

    /// <inheritdoc/>
    public ValidationResult Validate(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (!IsSetting(claim.Setting))
            throw new ArgumentOutOfRangeException(nameof(claim), claim.Setting, "The claim's setting is not a care setting.");
        List<Finding> findings = FindingBuffer.Take();
        try
        {
            using var lines = new LineSpan(claim.Lines);
            using var priorLines = new LineSpan(claim.PriorLines);
            if (Validate(lines.Span, priorLines.Span, ClaimHeader.Of(claim), findings) == 0)
                return _clean;
            return new ValidationResult(Rules.Release, findings);
        }
        finally
        {
            FindingBuffer.Return(findings);
        }
    }

    /// <inheritdoc/>
    public int Validate(
        ReadOnlySpan<ClaimLine> lines, ReadOnlySpan<ClaimLine> priorLines, in ClaimHeader header, List<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (!IsSetting(header.Setting))
            throw new ArgumentOutOfRangeException(nameof(header), header.Setting, "The header's setting is not a care setting.");
        return ClaimEngine.Run(Rules, _severities, new BilledText(lines, priorLines, header), findings);
    }

    private static bool IsSetting(CareSetting setting) => setting is >= CareSetting.Practitioner and <= CareSetting.DmeSupplier;
}
