using CptRules.Conventions.Tests.Sources;

namespace CptRules.Conventions.Tests;

/// <summary>Lines fit on a screen.</summary>
public class LineLengthTests
{
    public const int Longest = 140;

    public static TheoryData<string> Projects => ProjectFolders.All;

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_line_is_longer_than_140_characters(string project) =>
        Violations.AreNone(SourceFile.Under(project).SelectMany(file => Long(file).Select(line => $"{file.Path}:{line}")));

    internal static IEnumerable<int> Long(SourceFile file) =>
        file.Text.ReplaceLineEndings("\n").Split('\n').Index().Where(line => line.Item.Length > Longest).Select(line => line.Index + 1);
}
