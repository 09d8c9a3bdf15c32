namespace CptRules.Compiler;

/// <summary>What to compile, and into which file.</summary>
/// <param name="Sources">
/// Published CMS files: folders, zip archives and loose files in any mix, of one or many quarters. Or one folder of reviewable rules, such
/// as <c>rules/</c> of the project.
/// </param>
/// <param name="Path">The rule set file to write. Its folder must exist; an existing file is replaced.</param>
public sealed record BuildRequest(IReadOnlyList<string> Sources, string Path)
{
    /// <summary>The name of the release.</summary>
    /// <value>
    /// Null, the default, for the name in the folder of rules, or the quarter of the newest published table, such as <c>2024Q3</c>.
    /// </value>
    public string? Name { get; init; }

    /// <summary>The release before this one. The build stops if a table has over 20 percent more or fewer rows than there.</summary>
    /// <value>Null, the default, to compare with no release.</value>
    public RuleSet? Previous { get; init; }

    /// <summary>
    /// Whether the file keeps the short descriptions of codes in the CMS files of the request (MPFS DESCRIPTION, HCPCS SHORT DESCRIPTION).
    /// CPT descriptions are copyright American Medical Association: keep them only for your own reports, under your own license.
    /// </summary>
    /// <value>False, the default, for no descriptions. It has no effect on a folder of reviewable rules, which has none.</value>
    public bool KeepDescriptions { get; init; }

    /// <summary>Receives the progress of the build, from any thread.</summary>
    /// <value>Null, the default, for no reports.</value>
    public IProgress<BuildProgress>? Progress { get; init; }
}
