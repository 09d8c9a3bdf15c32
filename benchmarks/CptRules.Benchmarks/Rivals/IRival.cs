namespace CptRules.Benchmarks.Rivals;

/// <summary>An engine that is timed on the claims of the pools after its answers were compared with those of the library.</summary>
internal interface IRival
{
    string Name { get; }

    /// <summary>Judges a claim. What it returns depends on the verdict, so that no work can be left out.</summary>
    int Run(Claim claim);

    /// <summary>Judges a claim in the same way, and tells what it found.</summary>
    IEnumerable<Answer> Answer(Claim claim);

    /// <summary>What the engine has to find where the library finds <paramref name="answers"/>.</summary>
    IEnumerable<Answer> Expect(IEnumerable<Answer> answers);
}
