namespace CptRules;

/// <summary>Validates claims against the rules of one release. Implementations are safe for use by many threads at once.</summary>
public interface IClaimValidator
{
    /// <summary>The release of the rules.</summary>
    RuleSetRelease Release { get; }

    /// <summary>Validates one claim.</summary>
    /// <param name="claim">The claim; whatever is wrong with it becomes a finding.</param>
    /// <returns>The findings, ordered; a shared empty result for a claim without findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The claim's setting is not a care setting.</exception>
    ValidationResult Validate(Claim claim);

    /// <summary>
    /// Validates the lines of one claim and appends the findings to the caller's buffer; allocates nothing for a claim without findings.
    /// </summary>
    /// <param name="lines">The lines to validate. The caller may overwrite them afterwards; implementations do not keep them.</param>
    /// <param name="priorLines">Lines of earlier, paid claims of the same beneficiary.</param>
    /// <param name="header">The care setting, the provider of lines that name none, and the type of bill.</param>
    /// <param name="findings">The list to which findings are appended, ordered; its present entries stay.</param>
    /// <returns>How many findings were appended.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The setting of <paramref name="header"/> is not a care setting.</exception>
    int Validate(ReadOnlySpan<ClaimLine> lines, ReadOnlySpan<ClaimLine> priorLines, in ClaimHeader header, List<Finding> findings);
}
