namespace CptRules.Compiler;

/// <summary>What is to be compiled, and into which file.</summary>
/// <param name="Sources">Folders, zips and files of published tables in any mix; or one folder of reviewable rules.</param>
/// <param name="Path">The file to write; its folder must exist. An older file is replaced.</param>
internal sealed record BuildRequest(IReadOnlyList<string> Sources, string Path)
{
    /// <summary>The name of the release; null for the source's own, or the quarter of the newest table.</summary>
    public string? Name { get; init; }

    /// <summary>The release before, whose tables must be of about the same size; null to compare with none.</summary>
    public RuleSet? Previous { get; init; }

    /// <summary>Told how far the build is; from any thread.</summary>
    public IProgress<BuildProgress>? Progress { get; init; }
}
