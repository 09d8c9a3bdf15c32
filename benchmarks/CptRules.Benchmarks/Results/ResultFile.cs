using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Sets;
using FluentValidation;
using NRules.Fluent;

namespace CptRules.Benchmarks.Results;

/// <summary>The figures of one run, with everything that they depend on, kept in the repository as JSON.</summary>
/// <param name="Versions">The versions of the engines, with the first digits of the commit if the assembly contains it.</param>
/// <param name="IsPublished">False if the tables were synthetic.</param>
/// <param name="Launches">The processes that timed engines.</param>
/// <param name="LoadLaunches">The processes that measured a load.</param>
/// <param name="Figures">The spreads of all figures, by name.</param>
internal sealed record ResultFile(
    DateOnly Date,
    Machine Machine,
    IReadOnlyDictionary<string, string> Versions,
    string RuleSet,
    bool IsPublished,
    int Launches,
    int LoadLaunches,
    IReadOnlyDictionary<string, Spread> Figures)
{
    // Enough digits to find a commit.
    private const int CommitLength = 12;

    // Relaxed escaping, so that the plus sign of a version stays readable.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ResultFile Of(FullSet full, int launches, int loadLaunches, Figures figures) => new(
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
        figures.Spreads().ToDictionary(figure => figure.Key, figure => figure.Value.Round(4)));

    /// <summary>Writes the results to the folder of kept results, under their date.</summary>
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
        JsonSerializer.Deserialize<ResultFile>(File.ReadAllText(path), Options)
        ?? throw new InvalidDataException($"{path} contains no results.");

    /// <summary>The path of the newest kept results.</summary>
    /// <exception cref="FileNotFoundException">There are none.</exception>
    public static string Newest() =>
        (Directory.Exists(SourceTree.Results) ? Directory.EnumerateFiles(SourceTree.Results, "*.json") : []).Max(StringComparer.Ordinal)
        ?? throw new FileNotFoundException($"There are no results in {SourceTree.Results}. Use 'results' to measure and write them.");

    private static string VersionOf(Type type)
    {
        string version = type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? type.Assembly.GetName().Version!.ToString();
        int end = version.IndexOf('+', StringComparison.Ordinal) + 1 + CommitLength;
        return end > CommitLength && end < version.Length ? version[..end] : version;
    }
}
