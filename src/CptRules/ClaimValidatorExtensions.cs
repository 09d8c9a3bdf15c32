using CptRules.Streaming;

namespace CptRules;

/// <summary>
/// Validates sequences of claims on all processors, in order and with bounded memory, and lines without a claim object. Thread-safe.
/// </summary>
public static class ClaimValidatorExtensions
{
    /// <summary>
    /// Validates the lines of one claim and appends the findings to the caller's buffer; allocates nothing for a claim without findings.
    /// </summary>
    /// <param name="validator">The validator.</param>
    /// <param name="lines">The lines to validate. The caller may overwrite them afterwards; implementations do not keep them.</param>
    /// <param name="priorLines">Lines of earlier, paid claims of the same beneficiary.</param>
    /// <param name="setting">The care setting.</param>
    /// <param name="provider">The claim's provider, for lines that name none; null or blank if unknown.</param>
    /// <param name="findings">The list to which findings are appended, ordered; its present entries stay.</param>
    /// <returns>How many findings were appended.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="validator"/> or <paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="setting"/> is not a care setting.</exception>
    public static int Validate(
        this IClaimValidator validator,
        ReadOnlySpan<ClaimLine> lines,
        ReadOnlySpan<ClaimLine> priorLines,
        CareSetting setting,
        string? provider,
        List<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(validator);
        return validator.Validate(lines, priorLines, new ClaimHeader { Setting = setting, Provider = provider }, findings);
    }

    /// <summary>Validates the claims of a sequence, and gives one result for each, in the same order.</summary>
    /// <param name="validator">Validates the claims; called by several threads at once.</param>
    /// <param name="claims">The claims, in any number. Enumerated when and as often as the results are.</param>
    /// <param name="maxDegreeOfParallelism">
    /// The most threads that validate claims at once. Null for as many as the machine has processors.
    /// </param>
    /// <param name="cancellationToken">Ends the enumeration. It is passed to the sequence of claims.</param>
    /// <returns>The results. A claim with more than 20,000 findings has an error in place of its result.</returns>
    /// <remarks>
    /// <para>
    /// Claims are taken ahead of the results that were read, but a bounded number of them: while results are not read, no more claims are
    /// taken. Claims that arrive one by one are answered one by one.
    /// </para>
    /// <para>
    /// If the sequence or a validator throws, the results of the claims before it are given first, then the exception. If the enumeration
    /// of the results ends early, the token of the sequence is canceled, its pending step is awaited and it is disposed; a sequence that
    /// ignores its token delays this until its next claim.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is not positive.</exception>
    /// <exception cref="ArgumentException">While enumerated: the sequence has a null claim.</exception>
    /// <exception cref="OperationCanceledException">While enumerated: the token was canceled.</exception>
    public static IAsyncEnumerable<ClaimResult> ValidateAsync(
        this IClaimValidator validator,
        IAsyncEnumerable<Claim> claims,
        int? maxDegreeOfParallelism = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(claims);
        DegreeOfParallelism.ThrowIfNotPositive(maxDegreeOfParallelism);
        return ResultSequence.RunAsync(
            () => new EnumerableSource<Claim>(claims), Validate, DegreeOfParallelism.For(maxDegreeOfParallelism), cancellationToken);

        ClaimResult Validate(Claim? claim) => claim is null
            ? throw new ArgumentException("The sequence has a null claim.", nameof(claims))
            : FindingLimit.Validate(validator, claim, line: null);
    }
}
