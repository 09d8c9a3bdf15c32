namespace CptRules;

/// <summary>Where the project is published.</summary>
internal static class ProjectLinks
{
    /// <summary>The address of the repository, as the property RepositoryUrl of the build has it.</summary>
    public const string Repository = "https://github.com/cptrules/cptrules";

    /// <summary>The address under which a file of the repository can be read.</summary>
    public const string Files = $"{Repository}/blob/main";
}
