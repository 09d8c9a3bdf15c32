using System.Globalization;
using System.Runtime.InteropServices;

namespace CptRules.Benchmarks.Results;

/// <summary>The machine of a run. Contains no name of a person, a host or a place.</summary>
/// <param name="Caches">Level and size of the data caches of the first processor; empty if the system does not report them.</param>
internal sealed record Machine(string Processor, int Cores, string Caches, double MemoryGiB, string System, string Runtime)
{
    public static Machine Here() => new(
        FindProcessor(),
        Environment.ProcessorCount,
        FindCaches(),
        Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1L << 30), 1),
        $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}",
        RuntimeInformation.FrameworkDescription);

    private static string FindProcessor()
    {
        const string file = "/proc/cpuinfo";
        string? line = File.Exists(file)
            ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string FindCaches()
    {
        const string folder = "/sys/devices/system/cpu/cpu0/cache";
        if (!Directory.Exists(folder))
            return "";
        return string.Join(", ", Directory.EnumerateDirectories(folder, "index*")
            .Where(cache => Read(cache, "type") is "Data" or "Unified")
            .Select(cache => string.Create(CultureInfo.InvariantCulture, $"L{Read(cache, "level")} {Read(cache, "size")}"))
            .Order(StringComparer.Ordinal));

        static string Read(string cache, string name) => File.ReadAllText(Path.Combine(cache, name)).Trim();
    }
}
