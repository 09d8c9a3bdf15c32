using System.Runtime.InteropServices;

namespace CptRules.Benchmarks.Results;

/// <summary>What was measured on. Names no person, no host and no place.</summary>
internal sealed record Machine(string Processor, int Cores, double MemoryGiB, string System, string Runtime)
{
    public static Machine Here() => new(
        NameOfProcessor(),
        Environment.ProcessorCount,
        Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1L << 30), 1),
        $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}",
        RuntimeInformation.FrameworkDescription);

    private static string NameOfProcessor()
    {
        const string file = "/proc/cpuinfo";
        string? line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
