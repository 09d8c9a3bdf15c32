using System.Globalization;
using CptRules.Cli.Input;
using CptRules.Cli.Rendering;
using CptRules.Json.Streams;
using CptRules.Streaming;

namespace CptRules.Cli.Commands;

/// <summary>Shows what came of the items of one input, in order.</summary>
internal sealed class RenderedClaims(InputFile input, IClaimValidator validator, CareSetting? setting, IClaimRenderer renderer, RunTotals totals, Progress progress)
    : IBatchWork<JsonItem, List<JudgedItem>>
{
    public List<JudgedItem> CreateOutput() => [];

    public IBatchWorker<JsonItem, List<JudgedItem>> CreateWorker() => new ItemJudge(validator, setting);

    public ValueTask DeliverAsync(List<JudgedItem> output, CancellationToken cancellationToken)
    {
        foreach (JudgedItem item in output)
        {
            Show(item);
            progress.Report(totals.Read + totals.Unreadable, item.Bytes);
        }

        output.Clear();
        return ValueTask.CompletedTask;
    }

    public ValueTask FlushWhenIdleAsync(CancellationToken cancellationToken)
    {
        renderer.CatchUp();
        return ValueTask.CompletedTask;
    }

    private void Show(in JudgedItem item)
    {
        if (item.Claim is { } claim && item.Result is { } result)
        {
            totals.Count(result);
            renderer.Judged(claim, result, item.Note, totals.Read);
        }
        else
        {
            totals.CountUnreadable();
            renderer.Unreadable(string.Create(CultureInfo.InvariantCulture, $"{input.Name}, line {item.Line}"), item.Error!);
        }
    }
}
