using System.Text.Json;
using System.Text.Json.Serialization;

namespace CptRules.Tests.Claims;

/// <summary>Reads the claims and cases of tests/claims.</summary>
internal static class ClaimFiles
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
    };

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "claims");

    /// <summary>All cases, by file.</summary>
    public static IReadOnlyList<(string File, ClaimCase Case)> Cases { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Folder, "cases"), "*.json").Order(StringComparer.Ordinal)
            .SelectMany(path => ReadCases(path).Select(@case => (Path.GetFileNameWithoutExtension(path), @case))),
    ];

    public static ClaimCase Case(string file, string name) => Cases.Single(entry => entry.File == file && entry.Case.Name == name).Case;

    public static IReadOnlyList<string> Lines(string file) => File.ReadAllLines(Path.Combine(Folder, file));

    private static ClaimCase[] ReadCases(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<ClaimCase[]>(stream, Strict)!;
    }
}
