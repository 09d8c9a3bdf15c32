using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using CptRules.Json.Streams;
using CptRules.Streaming;

namespace CptRules;

/// <content>Many claims: from a stream or pipe of claims to a stream or pipe of results, or to objects.</content>
public static partial class ClaimJson
{
    private const string NeverAmbiguous = "Streams, pipes and options are different required arguments.";

    /// <summary>Validates all claims of a stream and writes one result line for each, in the same order.</summary>
    /// <param name="utf8Claims">
    /// UTF-8 text: one claim a line (NDJSON), a JSON array of claims, or claims one after the other. Read to its end, and not closed.
    /// </param>
    /// <param name="utf8Results">
    /// Receives the result lines, each as of <see cref="ToJson"/>, but escaping only what JSON requires. Flushed at the end, and whenever
    /// everything read so far has been answered and no more input is available yet; not closed.
    /// </param>
    /// <param name="validator">Validates the claims; called by several threads at once.</param>
    /// <param name="maxDegreeOfParallelism">
    /// The most threads that validate claims at once. Null for as many as the machine has processors; with 1, no other thread is used.
    /// </param>
    /// <param name="cancellationToken">Ends the run between two batches, or while it waits for input.</param>
    /// <returns>The counts of what was read.</returns>
    /// <remarks>
    /// <para>
    /// Text that is not a claim or longer than 16 MiB, and a claim with more than 20,000 findings, give a line
    /// <c>{ "id": null, "inputError": "line 3: ..." }</c> that repeats nothing of the text, and the run continues. After an error inside a
    /// JSON array nothing more is read, because the start of the next claim cannot be found; the line says so.
    /// </para>
    /// <para>
    /// Memory does not grow with the length of the input: a batch is what one read gives, at most 128 KiB unless a single claim is larger,
    /// and at most two batches a thread are in progress. While the output is slow, no more is read. A clean claim costs no allocation.
    /// </para>
    /// <para>
    /// If reading fails, the results of what was read before are written first. If writing fails or the run is canceled, nothing more is
    /// written, the output may end inside a line, and a pending read is canceled; if the stream ignores that, the read is left pending.
    /// A run has exclusive use of its streams; any number of runs may share a validator.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The claims cannot be read, or the results cannot be written.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is not positive.</exception>
    /// <exception cref="OperationCanceledException">The run was canceled.</exception>
    /// <exception cref="IOException">A stream failed.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = NeverAmbiguous)]
    public static Task<ClaimTotals> ValidateAsync(
        Stream utf8Claims,
        Stream utf8Results,
        IClaimValidator validator,
        int? maxDegreeOfParallelism = null,
        CancellationToken cancellationToken = default)
    {
        ThrowIfUnusable(utf8Claims);
        ThrowIfNotWritable(utf8Results);
        return RunAsync(utf8Claims, new StreamResultSink(utf8Results), validator, OptionsOf(maxDegreeOfParallelism), cancellationToken);
    }

    /// <summary>Validates all claims of a stream and writes one result line for each, with options.</summary>
    /// <param name="utf8Claims">The claims.</param>
    /// <param name="utf8Results">Receives the result lines.</param>
    /// <param name="validator">Validates the claims; called by several threads at once.</param>
    /// <param name="options">
    /// The number of threads, the care setting of claims that name none, and the name of the input in error lines.
    /// </param>
    /// <param name="cancellationToken">Ends the run between two batches, or while it waits for input.</param>
    /// <returns>The counts of what was read.</returns>
    /// <remarks><inheritdoc cref="ValidateAsync(Stream, Stream, IClaimValidator, int?, CancellationToken)" path="/remarks/para"/></remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The claims cannot be read, or the results cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The run was canceled.</exception>
    /// <exception cref="IOException">A stream failed.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = NeverAmbiguous)]
    public static Task<ClaimTotals> ValidateAsync(
        Stream utf8Claims,
        Stream utf8Results,
        IClaimValidator validator,
        ClaimStreamOptions options,
        CancellationToken cancellationToken = default)
    {
        ThrowIfUnusable(utf8Claims);
        ThrowIfNotWritable(utf8Results);
        return RunAsync(utf8Claims, new StreamResultSink(utf8Results), validator, options, cancellationToken);
    }

    /// <summary>
    /// Validates all claims of a pipe and writes one result line for each into another pipe, in the same order; for example from the body
    /// of a request to the body of its response.
    /// </summary>
    /// <param name="utf8Claims">UTF-8 text as for streams. Read to its end; the caller completes it.</param>
    /// <param name="utf8Results">Receives the result lines, as for streams; flushed after every batch. The caller completes it.</param>
    /// <param name="validator">Validates the claims; called by several threads at once.</param>
    /// <param name="maxDegreeOfParallelism">As for streams.</param>
    /// <param name="cancellationToken">Ends the run between two batches, or while it waits for input or output.</param>
    /// <returns>The counts of what was read.</returns>
    /// <remarks>
    /// Errors, memory and order are as for streams. While the reader of the results pauses the pipe, no more is read than is in progress.
    /// If
    /// that reader has completed, the next results throw an <see cref="IOException"/>; otherwise an endless input would be read for
    /// nothing.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is not positive.</exception>
    /// <exception cref="OperationCanceledException">The run, or a pending read or flush of its pipes, was canceled.</exception>
    /// <exception cref="IOException">
    /// The reader of the results has completed. An exception with which another end was completed is rethrown.
    /// </exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = NeverAmbiguous)]
    public static Task<ClaimTotals> ValidateAsync(
        PipeReader utf8Claims,
        PipeWriter utf8Results,
        IClaimValidator validator,
        int? maxDegreeOfParallelism = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Claims);
        ArgumentNullException.ThrowIfNull(utf8Results);
        return RunAsync(
            AsStream(utf8Claims), new PipeResultSink(utf8Results), validator, OptionsOf(maxDegreeOfParallelism), cancellationToken);
    }

    /// <summary>Validates all claims of a pipe and writes one result line for each into another pipe, with options.</summary>
    /// <param name="utf8Claims">The claims.</param>
    /// <param name="utf8Results">Receives the result lines.</param>
    /// <param name="validator">Validates the claims; called by several threads at once.</param>
    /// <param name="options">
    /// The number of threads, the care setting of claims that name none, and the name of the input in error lines.
    /// </param>
    /// <param name="cancellationToken">Ends the run between two batches, or while it waits for input or output.</param>
    /// <returns>The counts of what was read.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The run, or a pending read or flush of its pipes, was canceled.</exception>
    /// <exception cref="IOException">
    /// The reader of the results has completed. An exception with which another end was completed is rethrown.
    /// </exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = NeverAmbiguous)]
    public static Task<ClaimTotals> ValidateAsync(
        PipeReader utf8Claims,
        PipeWriter utf8Results,
        IClaimValidator validator,
        ClaimStreamOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Claims);
        ArgumentNullException.ThrowIfNull(utf8Results);
        return RunAsync(AsStream(utf8Claims), new PipeResultSink(utf8Results), validator, options, cancellationToken);
    }

    /// <summary>Validates all claims of a stream, and gives one result object for each, in the same order.</summary>
    /// <param name="utf8Claims">
    /// UTF-8 text: one claim a line (NDJSON), a JSON array of claims, or claims one after the other. Not closed.
    /// </param>
    /// <param name="validator">Validates the claims; called by several threads at once.</param>
    /// <param name="maxDegreeOfParallelism">
    /// The most threads that validate claims at once. Null for as many as the machine has processors.
    /// </param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>
    /// The results. Text that is not a claim or longer than 16 MiB, and a claim with more than 20,000 findings, give an error with the
    /// line,
    /// and reading continues; only after an error inside a JSON array nothing more is read.
    /// </returns>
    /// <remarks>
    /// Claims are read ahead of the results that were read, but a bounded number of them: while results are not read, no more is read. If
    /// reading fails, the results of what was read before are given first, then the exception. If the enumeration of the results ends
    /// early,
    /// a pending read is canceled; if the stream ignores that, the read is left pending.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The claims cannot be read.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is not positive.</exception>
    /// <exception cref="OperationCanceledException">While enumerated: the token was canceled.</exception>
    /// <exception cref="IOException">While enumerated: the stream failed.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = NeverAmbiguous)]
    public static IAsyncEnumerable<ClaimResult> ReadResultsAsync(
        Stream utf8Claims, IClaimValidator validator, int? maxDegreeOfParallelism = null, CancellationToken cancellationToken = default) =>
        ReadResultsAsync(utf8Claims, validator, OptionsOf(maxDegreeOfParallelism), cancellationToken);

    /// <summary>Validates all claims of a stream, and gives one result object for each, with options.</summary>
    /// <param name="utf8Claims">The claims. Not closed.</param>
    /// <param name="validator">Validates the claims; called by several threads at once.</param>
    /// <param name="options">The number of threads, and the care setting of claims that name none.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The results.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The claims cannot be read.</exception>
    /// <exception cref="OperationCanceledException">While enumerated: the token was canceled.</exception>
    /// <exception cref="IOException">While enumerated: the stream failed.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = NeverAmbiguous)]
    public static IAsyncEnumerable<ClaimResult> ReadResultsAsync(
        Stream utf8Claims, IClaimValidator validator, ClaimStreamOptions options, CancellationToken cancellationToken = default)
    {
        ThrowIfUnusable(utf8Claims);
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(options);
        return ResultSequence.RunAsync(
            () => new JsonItemSource(utf8Claims),
            new ItemValidation(validator, options).Validate,
            DegreeOfParallelism.For(options.MaxDegreeOfParallelism),
            cancellationToken);
    }

    private static ClaimStreamOptions OptionsOf(int? maxDegreeOfParallelism)
    {
        DegreeOfParallelism.ThrowIfNotPositive(maxDegreeOfParallelism);
        return maxDegreeOfParallelism is null
            ? ClaimStreamOptions.Default
            : new ClaimStreamOptions { MaxDegreeOfParallelism = maxDegreeOfParallelism };
    }

    private static void ThrowIfUnusable(Stream utf8Claims)
    {
        ArgumentNullException.ThrowIfNull(utf8Claims);
        if (!utf8Claims.CanRead)
            throw new ArgumentException("The stream cannot be read.", nameof(utf8Claims));
    }

    private static void ThrowIfNotWritable(Stream utf8Results)
    {
        ArgumentNullException.ThrowIfNull(utf8Results);
        if (!utf8Results.CanWrite)
            throw new ArgumentException("The stream cannot be written.", nameof(utf8Results));
    }

    // Batches outlive a read, so the bytes must leave the pipe, and a stream over it copies them once.
    private static Stream AsStream(PipeReader utf8Claims) => utf8Claims.AsStream(leaveOpen: true);

    private static Task<ClaimTotals> RunAsync(
        Stream claims, IResultSink sink, IClaimValidator validator, ClaimStreamOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(options);
        return RunAsync(claims, new ResultLineOutput(sink, validator, options), options, cancellationToken);
    }

    private static async Task<ClaimTotals> RunAsync(
        Stream claims, ResultLineOutput output, ClaimStreamOptions options, CancellationToken cancellationToken)
    {
        int threads = DegreeOfParallelism.For(options.MaxDegreeOfParallelism);
        await new BatchPipeline<JsonItem, ResultLineBuffer>(new JsonItemSource(claims), output, threads).RunAsync(cancellationToken)
            .ConfigureAwait(false);
        return new ClaimTotals(output.Claims, output.WithErrors, output.Unreadable);
    }
}
