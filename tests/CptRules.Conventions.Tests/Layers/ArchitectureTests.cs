using System.Globalization;
using System.Text;
using CptRules.Conventions.Tests.Sources;

namespace CptRules.Conventions.Tests.Layers;

/// <summary>
/// The tables of folders in docs/architecture.md are what the sources say. To write them anew:
/// <c>CPTRULES_WRITE_DOCS=1 dotnet test tests/CptRules.Conventions.Tests --filter ArchitectureTests</c>.
/// </summary>
public class ArchitectureTests
{
    private const string Begin = "<!-- layers:begin -->\n";
    private const string End = "<!-- layers:end -->";

    [Fact]
    public void The_tables_of_folders_are_those_of_the_sources()
    {
        string document = Repository.Read("docs", "architecture.md");
        int begin = document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = document.IndexOf(End, StringComparison.Ordinal);
        begin.Should().BeGreaterThan(Begin.Length - 1, "docs/architecture.md has the mark {0}", Begin);
        end.Should().BeGreaterThanOrEqualTo(begin, "docs/architecture.md has the mark {0}", End);

        string tables = string.Concat(ProjectSources.All.Select(Table)) + "\n";
        if (Environment.GetEnvironmentVariable("CPTRULES_WRITE_DOCS") == "1")
            File.WriteAllText(Path.Combine(Repository.Root, "docs", "architecture.md"), document[..begin] + tables + document[end..]);
        else
            document[begin..end].Should().Be(tables, "CPTRULES_WRITE_DOCS=1 writes them anew");
    }

    private static string Table(ProjectSources project)
    {
        ILookup<string, string> uses = FolderArrows.Of(project).ToLookup(arrow => arrow.From, arrow => arrow.To);
        IEnumerable<string> folders = project.Files.Select(project.FolderOf).Distinct().Order(StringComparer.Ordinal);
        var text = new StringBuilder($"\n### {project.Folder}\n\n| folder | uses |\n|---|---|\n");
        foreach (string folder in folders)
            text.Append(CultureInfo.InvariantCulture,
                $"| {folder} | {(uses.Contains(folder) ? string.Join(", ", uses[folder].Order(StringComparer.Ordinal)) : "-")} |\n");
        return text.ToString();
    }
}
