using System.Runtime.ExceptionServices;

namespace CptRules.Streaming;

/// <summary>The results of a batch, and the exception that ended it early, if any.</summary>
internal sealed class ResultBatch
{
    public List<ClaimResult> Results { get; } = [];

    /// <summary>Thrown after <see cref="Results"/> were delivered; null if none.</summary>
    public ExceptionDispatchInfo? Failure { get; set; }

    public void Clear()
    {
        Results.Clear();
        Failure = null;
    }
}
