namespace CptRules.Cli.Rendering;

/// <summary>Shows results one by one.</summary>
internal interface IClaimRenderer : IDisposable
{
    /// <summary>Shows the result of a claim.</summary>
    /// <param name="number">The claim's number in this run, from 1.</param>
    void WriteResult(Claim claim, ValidationResult result, long number);

    /// <summary>Shows that an item of the input is not a claim.</summary>
    void WriteUnreadable(string place, string error);

    /// <summary>Flushes the output. Called while the input has no more data yet.</summary>
    void Flush();

    /// <summary>Writes the summary at the end.</summary>
    void Finish(RunTotals totals);
}
