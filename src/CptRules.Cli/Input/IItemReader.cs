namespace CptRules.Cli.Input;

/// <summary>Takes one input apart, in the way that its shape asks for.</summary>
internal interface IItemReader
{
    /// <summary>Reads the next item. False at the end.</summary>
    bool TryRead(out InputItem item);
}
