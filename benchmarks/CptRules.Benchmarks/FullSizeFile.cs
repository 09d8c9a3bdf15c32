using CptRules.Data;
using CptRules.Synthetic;

namespace CptRules.Benchmarks;

/// <summary>A rule set file of the published size for those who have no other: made of synthetic tables, and kept among the temporary files.</summary>
internal static class FullSizeFile
{
    /// <summary>The path of the file, which is written if this build of the library has not written it yet.</summary>
    public static string Make()
    {
        // A file of other rows or of another layout must not pass for this one's.
        string path = Path.Combine(Path.GetTempPath(), $"cptrules-synthetic-{typeof(RuleSet).Module.ModuleVersionId:N}-{typeof(FullSizeFile).Module.ModuleVersionId:N}.rules");
        if (File.Exists(path))
            return path;
        string draft = path + Path.GetRandomFileName();
        using (FileStream file = File.Create(draft))
            RuleSetWriter.Write(SyntheticTables.Make(), file);
        File.Move(draft, path, overwrite: true);
        return path;
    }
}
