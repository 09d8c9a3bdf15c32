namespace CptRules.Streaming.Input;

/// <summary>What an attempt to take the next item out of an input came to.</summary>
internal enum InputStep
{
    /// <summary>There is one.</summary>
    Item,

    /// <summary>More bytes must be read first.</summary>
    More,

    /// <summary>There is nothing left.</summary>
    End,
}
