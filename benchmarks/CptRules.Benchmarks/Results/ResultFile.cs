using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Sets;
using FluentValidation;
using NRules.Fluent;

namespace CptRules.Benchmarks.Results;

/// <summary>The figures of one run, with all that they depend on; kept beside the sources as JSON.</summary>
/// <param name="Versions">Of the engines, with the commit that each was built from if its assembly tells.</param>
/// <param name="IsPublished">False if the tables were made up.</param>
/// <param name="Launches">Processes that timed engines, and over which figures were taken.</param>
/// <param name="LoadLaunches">The same, for what a new process waits for.</param>
/// <param name="Figures">By name.</param>
internal sealed record ResultFile(
    DateOnly Date, Machine Machine, IReadOnlyDictionary<string, string> Versions, string RuleSet, bool IsPublished, int Launches, int LoadLaunches,
    IReadOnlyDictionary<string, Spread> Figures)
{
    // Enough to find a commit by.
    private const int CommitLength = 12;

    // A version has a plus sign, which people shall see as such.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ResultFile Of(FullSet full, int launches, int loadLaunches, IReadOnlyDictionary<string, Spread> figures) => new(
        DateOnly.FromDateTime(DateTime.UtcNow),
        Machine.Here(),
        new Dictionary<string, string>
        {
            ["CptRules"] = VersionOf(typeof(RuleSet)),
            ["FluentValidation"] = VersionOf(typeof(IValidator)),
            ["RulesEngine"] = VersionOf(typeof(RulesEngine.RulesEngine)),
            ["NRules"] = VersionOf(typeof(RuleRepository)),
        },
        full.Load().Release.Name,
        full.IsPublished,
        launches,
        loadLaunches,
        figures.ToDictionary(figure => figure.Key, figure => figure.Value.Round(4)));

    /// <summary>Writes the file of the day among the kept ones.</summary>
    /// <returns>Its path.</returns>
    public static string Keep(ResultFile results)
    {
        Directory.CreateDirectory(SourceTree.Results);
        string path = Path.Combine(SourceTree.Results, results.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ".json");
        Write(results, path);
        return path;
    }

    public static void Write(ResultFile results, string path) => File.WriteAllText(path, JsonSerializer.Serialize(results, Options) + "\n");

    public static ResultFile Read(string path) =>
        JsonSerializer.Deserialize<ResultFile>(File.ReadAllText(path), Options) ?? throw new InvalidDataException($"{path} holds no results.");

    /// <summary>The newest of the kept files.</summary>
    /// <exception cref="FileNotFoundException">None is kept.</exception>
    public static string Newest() =>
        (Directory.Exists(SourceTree.Results) ? Directory.EnumerateFiles(SourceTree.Results, "*.json") : []).Max(StringComparer.Ordinal)
        ?? throw new FileNotFoundException($"There are no results in {SourceTree.Results}; 'results' measures and writes them.");

    private static string VersionOf(Type type)
    {
        string version = type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? type.Assembly.GetName().Version!.ToString();
        int end = version.IndexOf('+', StringComparison.Ordinal) + 1 + CommitLength;
        return end > CommitLength && end < version.Length ? version[..end] : version;
    }
}
