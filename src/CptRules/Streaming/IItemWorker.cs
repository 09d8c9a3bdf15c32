using CptRules.Streaming.Input;

namespace CptRules.Streaming;

/// <summary>What one thread does with items, batch after batch.</summary>
/// <typeparam name="TOutput">What comes of a batch.</typeparam>
internal interface IItemWorker<in TOutput> : IDisposable
{
    /// <summary>Works on the items of a batch. What it keeps of their bytes must be a copy.</summary>
    void Work(IReadOnlyList<InputItem> items, TOutput output);
}
