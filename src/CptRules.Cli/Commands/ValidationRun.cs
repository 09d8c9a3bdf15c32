using CptRules.Cli.Input;
using CptRules.Cli.Rendering;
using CptRules.Json.Streams;
using CptRules.Streaming;

namespace CptRules.Cli.Commands;

/// <summary>One run over all inputs, on all cores: every item is judged or refused, in order, and one does not stop the next.</summary>
internal sealed class ValidationRun(IClaimValidator validator, CareSetting? setting, Progress progress)
{
    private readonly RunTotals _totals = new();

    /// <summary>For people.</summary>
    /// <returns>The exit code.</returns>
    public int Run(IEnumerable<InputFile> inputs, IClaimRenderer renderer)
    {
        foreach (InputFile input in inputs)
            Run(input, new RenderedClaims(input, validator, setting, renderer, _totals, progress));
        renderer.Finish(_totals);
        return _totals.ExitCode;
    }

    /// <summary>For programs: one line of JSON for each item.</summary>
    /// <returns>The exit code.</returns>
    public int Run(IEnumerable<InputFile> inputs, Stream results)
    {
        long withErrors = 0;
        long unreadable = 0;
        long items = 0;
        foreach (InputFile input in inputs)
        {
            var options = new ClaimStreamOptions { DefaultSetting = setting ?? default, InputName = input.Name };
            var lines = new ResultLineOutput(new StreamResultSink(results), validator, options, progress.Clear, batch =>
            {
                items += batch.Claims + batch.Unreadable;
                progress.Report(items, batch.InputBytes);
            });
            Run(input, lines);
            withErrors += lines.WithErrors;
            unreadable += lines.Unreadable;
        }

        return ExitCode.Of(withErrors, unreadable);
    }

    private static void Run<TOutput>(InputFile input, IBatchWork<JsonItem, TOutput> work)
    {
        using Stream stream = input.Open();
        new BatchPipeline<JsonItem, TOutput>(new JsonItemSource(stream), work, Environment.ProcessorCount)
            .RunAsync(CancellationToken.None).GetAwaiter().GetResult();
    }
}
