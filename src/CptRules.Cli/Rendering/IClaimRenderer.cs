namespace CptRules.Cli.Rendering;

/// <summary>Shows results as they come.</summary>
internal interface IClaimRenderer : IDisposable
{
    /// <summary>Shows the result of a claim.</summary>
    /// <param name="note">What the author of the input noted beside the claim.</param>
    /// <param name="number">The claim's number in this run, from 1.</param>
    void Judged(Claim claim, ValidationResult result, string? note, long number);

    /// <summary>Shows that an item of the input is no claim.</summary>
    void Unreadable(string place, string error);

    /// <summary>Called when the input gives nothing yet: what was shown so far should be there to see.</summary>
    void CatchUp();

    /// <summary>Shows what is left to say at the end.</summary>
    void Finish(RunTotals totals);
}
