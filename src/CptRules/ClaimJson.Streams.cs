using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using CptRules.Streaming;

namespace CptRules;

/// <content>Many claims: from a stream or pipe of claims to a stream or pipe of results.</content>
public static partial class ClaimJson
{
    private const string NeverAmbiguous = "Streams and pipes are different arguments, and required.";

    /// <summary>Judges all claims of a stream and writes one result line for each, in the same order.</summary>
    /// <param name="utf8Claims">
    /// UTF-8 text: one claim a line (NDJSON), a JSON array of claims, or claims one after the other. Read to its end, and not closed.
    /// </param>
    /// <param name="utf8Results">
    /// Where result lines go, each as of <see cref="ToJson"/>, but escaping only what JSON must. Flushed whenever all that was read has been
    /// answered and the input gives nothing yet, and at the end; not closed.
    /// </param>
    /// <param name="validator">Judges the claims.</param>
    /// <param name="maxDegreeOfParallelism">How many threads judge claims at once. Null for as many as the machine has processors; with 1 nothing is handed to other threads.</param>
    /// <param name="cancellationToken">Ends the run between two batches, or while the input gives nothing.</param>
    /// <returns>What was read, in numbers.</returns>
    /// <remarks>
    /// <para>
    /// Text that is no claim, or longer than 16 MiB, or a claim with more than 20,000 findings, gives a line
    /// <c>{ "id": null, "inputError": "line 3: ..." }</c>, with nothing of the text, and the run goes on. Only behind an error inside a JSON array nothing more is read, for nobody can tell where the next claim begins; the line says so.
    /// </para>
    /// <para>
    /// Memory does not grow with the length of the input: a batch is what one read gives, at most 128 KiB unless a single claim is larger, and no more than two
    /// batches a thread are under way. Where the output is slow, no more is read. A clean claim costs no allocation.
    /// </para>
    /// <para>
    /// If reading fails, the results of what was read before are written first; if writing fails or the run is cancelled, nothing more is written,
    /// what was written may end inside a line, and a read under way is cancelled or, where the stream does not heed that, left to itself. One run uses its streams alone; any number of runs may share a validator.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The claims cannot be read, or the results cannot be written.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is not positive.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="IOException">A stream failed.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = NeverAmbiguous)]
    public static Task<ClaimTotals> ValidateAsync(
        Stream utf8Claims, Stream utf8Results, ClaimValidator validator, int? maxDegreeOfParallelism = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Claims);
        ArgumentNullException.ThrowIfNull(utf8Results);
        ArgumentNullException.ThrowIfNull(validator);
        if (!utf8Claims.CanRead)
            throw new ArgumentException("The stream cannot be read.", nameof(utf8Claims));
        if (!utf8Results.CanWrite)
            throw new ArgumentException("The stream cannot be written.", nameof(utf8Results));
        return RunAsync(utf8Claims, new ResultOutput(new ResultStream(utf8Results), validator), DegreeOf(maxDegreeOfParallelism), cancellationToken);
    }

    /// <summary>Judges all claims of a pipe and writes one result line for each into another, in the same order: the body of a request and that of its response, for example.</summary>
    /// <param name="utf8Claims">UTF-8 text as for streams. Read to its end; completing it is for the caller.</param>
    /// <param name="utf8Results">Where result lines go, as for streams; flushed after every batch. Completing it is for the caller.</param>
    /// <param name="validator">Judges the claims.</param>
    /// <param name="maxDegreeOfParallelism">As for streams.</param>
    /// <param name="cancellationToken">Ends the run between two batches, or while the input gives nothing or the output takes nothing.</param>
    /// <returns>What was read, in numbers.</returns>
    /// <remarks>
    /// All else is as for streams: errors, memory, order. Where the reader of the results pauses the pipe, no more is read than is under way. Where it
    /// has completed its end, the next results are an <see cref="IOException"/>, for an input that never ends would otherwise be read for nobody.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is not positive.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled, or a pending read or flush of its pipes was.</exception>
    /// <exception cref="IOException">Nobody reads the results any more. What another end was completed with is thrown as it is.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = NeverAmbiguous)]
    public static Task<ClaimTotals> ValidateAsync(
        PipeReader utf8Claims, PipeWriter utf8Results, ClaimValidator validator, int? maxDegreeOfParallelism = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Claims);
        ArgumentNullException.ThrowIfNull(utf8Results);
        ArgumentNullException.ThrowIfNull(validator);
        // Batches outlive a read, so the bytes must leave the pipe, and a stream over it copies them once, as a reader of its own would.
        return RunAsync(utf8Claims.AsStream(leaveOpen: true), new ResultOutput(new ResultPipe(utf8Results), validator), DegreeOf(maxDegreeOfParallelism), cancellationToken);
    }

    private static int DegreeOf(int? maxDegreeOfParallelism)
    {
        int degree = maxDegreeOfParallelism ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degree, nameof(maxDegreeOfParallelism));
        return degree;
    }

    private static async Task<ClaimTotals> RunAsync(Stream claims, ResultOutput results, int degree, CancellationToken cancellationToken)
    {
        await new ClaimPipeline<ResultBuffer>(claims, results, degree).RunAsync(cancellationToken).ConfigureAwait(false);
        return new ClaimTotals(results.Claims, results.WithErrors, results.Unreadable);
    }
}
