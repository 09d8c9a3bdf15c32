using System.Diagnostics;
using System.Runtime;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Measurements;

/// <summary>How long a new process waits for a rule set file and for its first answer, counted from Main.</summary>
/// <param name="claimArguments">The claim, as <see cref="FirstClaim"/> writes it.</param>
/// <remarks>Must be the first work of its process, so that the runtime has not compiled the library before.</remarks>
internal sealed class LoadMeasurement(string path, string[] claimArguments) : IMeasurement
{
    public const string Name = "load";

    public Figures Measure()
    {
        Claim claim = FirstClaim.Read(claimArguments);
        TimeSpan compiling = JitInfo.GetCompilationTime();
        long start = Stopwatch.GetTimestamp();
        RuleSet rules = RuleSet.Load(path);
        double load = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        ValidationResult result = new ClaimValidator(rules).Validate(claim);
        double answer = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        FirstClaim.RequireClean(result);
        var figures = new Figures();
        figures.Add("load_full_ms", load);
        figures.Add("first_answer_ms", answer);
        figures.Add("first_answer_compiling_ms", (JitInfo.GetCompilationTime() - compiling).TotalMilliseconds);
        return figures;
    }
}

/// <summary>How long a new process waits for its first answer by the embedded rule set, counted from Main.</summary>
/// <param name="claimArguments">The claim, as <see cref="FirstClaim"/> writes it.</param>
/// <remarks>Must be the first work of its process, so that the runtime has not compiled the library before.</remarks>
internal sealed class EmbeddedLoadMeasurement(string[] claimArguments) : IMeasurement
{
    public const string Name = "load-embedded";

    public Figures Measure()
    {
        Claim claim = FirstClaim.Read(claimArguments);
        long start = Stopwatch.GetTimestamp();
        ValidationResult result = new ClaimValidator(RuleSet.Embedded).Validate(claim);
        double answer = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        FirstClaim.RequireClean(result);
        var figures = new Figures();
        figures.Add("first_answer_embedded_ms", answer);
        return figures;
    }
}

/// <summary>How long a process takes to load a rule set file again.</summary>
internal sealed class WarmLoadMeasurement(string path) : IMeasurement
{
    public Figures Measure()
    {
        long start = Stopwatch.GetTimestamp();
        _ = RuleSet.Load(path);
        var figures = new Figures();
        figures.Add("load_warm_ms", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return figures;
    }
}

/// <summary>The size of a rule set in its file and in memory.</summary>
internal sealed class LoadSizeMeasurement(string path) : IMeasurement
{
    public Figures Measure()
    {
        long file = new FileInfo(path).Length;
        long held = GC.GetTotalMemory(forceFullCollection: true);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        RuleSet rules = RuleSet.Load(path);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        held = GC.GetTotalMemory(forceFullCollection: true) - held;
        GC.KeepAlive(rules);
        var figures = new Figures();
        figures.Add("file_bytes", file);
        figures.Add("held_bytes", held);
        figures.Add("held_over_file", (double)held / file);
        figures.Add("allocated_over_file", (double)allocated / file);
        return figures;
    }
}
