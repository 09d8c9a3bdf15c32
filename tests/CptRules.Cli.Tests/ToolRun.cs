using System.Text.Json;

namespace CptRules.Cli.Tests;

/// <summary>The exit code and output of one run of the tool.</summary>
internal sealed record ToolRun(int Exit, string Output, string Error)
{
    /// <summary>The lines of an ndjson output, parsed.</summary>
    public IReadOnlyList<JsonElement> Lines =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>The ids of the results; "!" for an input error.</summary>
    public string Ids =>
        string.Join(" ", Lines.Select(line => line.TryGetProperty("inputError", out _) ? "!" : line.GetProperty("id").GetString()));
}
