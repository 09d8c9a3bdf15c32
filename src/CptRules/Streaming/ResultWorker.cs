using System.Runtime.ExceptionServices;

namespace CptRules.Streaming;

/// <summary>Makes one result of each item. An exception ends the results after those of the items before it.</summary>
internal sealed class ResultWorker<TItem>(Func<TItem, ClaimResult> validate) : IBatchWorker<TItem, ResultBatch>
{
    public void Work(IReadOnlyList<TItem> items, ResultBatch output)
    {
        try
        {
            for (int i = 0; i < items.Count; i++)
                output.Results.Add(validate(items[i]));
        }
        catch (Exception e)
        {
            output.Failure = ExceptionDispatchInfo.Capture(e);
        }
    }

    public void Dispose()
    {
    }
}
