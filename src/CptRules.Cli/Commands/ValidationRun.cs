using System.Globalization;
using CptRules.Cli.Input;
using CptRules.Cli.Rendering;

namespace CptRules.Cli.Commands;

/// <summary>Validates the claims of all inputs, on all processors and in order. Items that are not claims do not stop the run.</summary>
internal sealed class ValidationRun(IClaimValidator validator, CareSetting defaultSetting, ProgressBar progress)
{
    private readonly RunTotals _totals = new();

    /// <summary>Shows the results with a renderer.</summary>
    /// <returns>The exit code.</returns>
    public int Run(IEnumerable<InputFile> inputs, IClaimRenderer renderer)
    {
        foreach (InputFile input in inputs)
            RenderAsync(input, renderer).GetAwaiter().GetResult();
        renderer.Finish(_totals);
        return _totals.ExitCode;
    }

    /// <summary>Writes one line of JSON for each item.</summary>
    /// <returns>The exit code.</returns>
    public int Run(IEnumerable<InputFile> inputs, Stream results)
    {
        long lines = 0;
        long withErrors = 0;
        long unreadable = 0;
        // The run owns the wrapper only: standard output stays open.
        var output = new ObservedStream(results, beforeWrite: progress.Clear, afterWrite: written =>
        {
            lines += written.Span.Count((byte)'\n');
            progress.Report(lines);
        });
        foreach (InputFile input in inputs)
        {
            using Stream claims = Open(input);
            var options = new ClaimStreamOptions { DefaultSetting = defaultSetting, InputName = input.Name };
            ClaimTotals totals = ClaimJson.ValidateAsync(claims, output, validator, options).GetAwaiter().GetResult();
            withErrors += totals.WithErrors;
            unreadable += totals.Unreadable;
        }

        return ExitCode.Of(withErrors, unreadable);
    }

    private async Task RenderAsync(InputFile input, IClaimRenderer renderer)
    {
        using Stream claims = Open(input);
        using var stop = new CancellationTokenSource();
        var options = new ClaimStreamOptions { DefaultSetting = defaultSetting };
        IAsyncEnumerator<ClaimResult> results = ClaimJson.ReadResultsAsync(
            claims, validator, options, stop.Token).GetAsyncEnumerator(stop.Token);
        await using (results.ConfigureAwait(false))
        {
            while (true)
            {
                Task<bool> next = results.MoveNextAsync().AsTask();
                if (!next.IsCompleted)
                    await FlushAsync(renderer, next, stop).ConfigureAwait(false);
                if (!await next.ConfigureAwait(false))
                    return;
                Show(results.Current, input, renderer);
                progress.Report(_totals.Read + _totals.Unreadable);
            }
        }
    }

    /// <summary>Flushes the output, so that a user sees all results so far while the input is idle.</summary>
    private static async Task FlushAsync(IClaimRenderer renderer, Task next, CancellationTokenSource stop)
    {
        try
        {
            renderer.Flush();
        }
        catch
        {
            // An enumerator must not be disposed of while it waits for its next item.
            await stop.CancelAsync().ConfigureAwait(false);
            await next.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    private void Show(ClaimResult item, InputFile input, IClaimRenderer renderer)
    {
        if (item is { Claim: { } claim, Result: { } result })
        {
            _totals.Count(result);
            renderer.WriteResult(claim, result, _totals.Read);
        }
        else
        {
            _totals.CountUnreadable();
            renderer.WriteUnreadable(string.Create(CultureInfo.InvariantCulture, $"{input.Name}, line {item.InputLine}"), item.InputError!);
        }
    }

    private ObservedStream Open(InputFile input) => new(input.Open(), afterRead: progress.AddBytes);
}
