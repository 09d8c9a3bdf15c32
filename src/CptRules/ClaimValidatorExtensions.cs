using CptRules.Streaming;

namespace CptRules;

/// <summary>Validates sequences of claims on all processors, in order and with bounded memory. Thread-safe.</summary>
public static class ClaimValidatorExtensions
{
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
    /// of
    /// the results ends early, the token of the sequence is canceled, its pending step is awaited and it is disposed; a sequence that
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
