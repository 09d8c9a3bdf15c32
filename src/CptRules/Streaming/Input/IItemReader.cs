namespace CptRules.Streaming.Input;

/// <summary>Takes one input apart, in the way that its shape asks for.</summary>
internal interface IItemReader
{
    /// <summary>Takes the next item out of what the buffer holds; reading more is for the caller.</summary>
    InputStep TryRead(out InputItem item);
}
