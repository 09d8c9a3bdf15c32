using System.Diagnostics;
using System.Runtime;
using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Ratios;

/// <summary>What a new process waits for, from Main on, before it has its first answer. Runs nothing else before, so that nothing is compiled before.</summary>
internal static class LoadLaunch
{
    public const string Full = "load";
    public const string Embedded = "load-embedded";

    /// <param name="words">The claim, as of <see cref="FirstClaim"/>.</param>
    public static Figures Run(string path, ReadOnlySpan<string> words)
    {
        Claim claim = FirstClaim.Read(words);
        TimeSpan compiling = JitInfo.GetCompilationTime();
        long start = Stopwatch.GetTimestamp();
        RuleSet rules = RuleSet.Load(path);
        double load = Milliseconds(start);
        ValidationResult result = new ClaimValidator(rules).Validate(claim);
        double answer = Milliseconds(start);
        RequireClean(result);
        var figures = new Figures();
        figures.Add("load_full_ms", load);
        figures.Add("first_answer_ms", answer);
        figures.Add("first_answer_compiling_ms", (JitInfo.GetCompilationTime() - compiling).TotalMilliseconds);
        return figures;
    }

    public static Figures RunEmbedded(ReadOnlySpan<string> words)
    {
        Claim claim = FirstClaim.Read(words);
        long start = Stopwatch.GetTimestamp();
        ValidationResult result = new ClaimValidator(RuleSet.Embedded).Validate(claim);
        double answer = Milliseconds(start);
        RequireClean(result);
        var figures = new Figures();
        figures.Add("first_answer_embedded_ms", answer);
        return figures;
    }

    private static double Milliseconds(long start) => Stopwatch.GetElapsedTime(start).TotalMilliseconds;

    private static void RequireClean(ValidationResult result)
    {
        if (result.Findings.Count > 0)
            throw new InvalidOperationException($"The first claim has {result.Findings.Count} findings, and was made to have none.");
    }
}
