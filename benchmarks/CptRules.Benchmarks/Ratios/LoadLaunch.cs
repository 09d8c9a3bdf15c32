using System.Diagnostics;

namespace CptRules.Benchmarks.Ratios;

/// <summary>What a process that has just started waits for its first answer. Loads nothing else, so that nothing is compiled before.</summary>
internal static class LoadLaunch
{
    public const string Full = "load";
    public const string Embedded = "load-embedded";

    public static Figures Run(string path)
    {
        Claim claim = FirstClaim(new DateOnly(2024, 8, 5));
        TimeSpan compiling = System.Runtime.JitInfo.GetCompilationTime();
        long start = Stopwatch.GetTimestamp();
        RuleSet rules = RuleSet.Load(path);
        double load = Milliseconds(start);
        _ = new ClaimValidator(rules).Validate(claim);
        double answer = Milliseconds(start);
        var figures = new Figures();
        figures.Add("load_full_ms", load);
        figures.Add("first_answer_ms", answer);
        figures.Add("first_answer_compiling_ms", (System.Runtime.JitInfo.GetCompilationTime() - compiling).TotalMilliseconds);
        return figures;
    }

    public static Figures RunEmbedded()
    {
        Claim claim = FirstClaim(new DateOnly(2026, 8, 5));
        long start = Stopwatch.GetTimestamp();
        _ = new ClaimValidator(RuleSet.Embedded).Validate(claim);
        var figures = new Figures();
        figures.Add("first_answer_embedded_ms", Milliseconds(start));
        return figures;
    }

    private static Claim FirstClaim(DateOnly day) => new() { Lines = [new("99213", 1, day) { Modifiers = ["25"] }, new("96413", 1, day), new("96411", 1, day)] };

    private static double Milliseconds(long start) => Stopwatch.GetElapsedTime(start).TotalMilliseconds;
}
