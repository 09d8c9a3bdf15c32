namespace CptRules.Docs.Tests.Pages;

/// <summary>What a marked block must contain.</summary>
internal static class Quoted
{
    /// <summary>The text that the mark of a block names; null where the block is the original, or part of a sample.</summary>
    public static string? TextOf(DocBlock block) => block.Kind switch
    {
        "readme" or "snippet" when block.IsCode => Find(SnippetSource.All, block),
        "readme" or "output" => Find(Outputs.All, block)(),
        "tool" => ToolOutput(block),
        "run" => Closed(Programs.Run($"CptRules.Samples.{block.Name}", Repository.Root).Output),
        _ => null,
    };

    /// <summary>The file of a sample that a block quotes; null for other marks.</summary>
    public static string? SampleOf(DocBlock block) =>
        block.Kind == "sample" ? Repository.Read(["samples", .. block.Name.Split('/')]) : null;

    private static T Find<T>(IReadOnlyDictionary<string, T> all, DocBlock block) =>
        all.TryGetValue(block.Name, out T? found)
            ? found
            : throw new InvalidOperationException($"{block.Page} quotes '{block.Name}', which does not exist.");

    /// <summary>Runs the tool in a folder that contains the files of the page.</summary>
    private static string ToolOutput(DocBlock block)
    {
        string folder = Directory.CreateTempSubdirectory("cptrules-docs-").FullName;
        try
        {
            foreach (DocBlock file in DocPage.Blocks(block.Page).Where(other => other.Kind == "file"))
                File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
            return Closed(Programs.Run("CptRules.Cli", folder, block.Name.Split(' ')).Output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Blank lines at the start and end of a fence only cost space.
    private static string Closed(string output) => output.Trim('\n') + "\n";
}
