namespace CptRules.Benchmarks.Rivals;

/// <summary>An engine that judges the claims of the pools: once as it is used and timed, once to compare what it said.</summary>
internal interface IRival
{
    string Name { get; }

    /// <summary>The rules that it checks, and by which its answers are compared.</summary>
    Func<Answer, bool> Checks { get; }

    /// <summary>Judges a claim. What it returns depends on the verdict, so that no work can be left out.</summary>
    int Run(Claim claim);

    /// <summary>Judges a claim in the same way, and tells what it found.</summary>
    IEnumerable<Answer> Answer(Claim claim);
}
