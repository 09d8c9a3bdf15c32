using CptRules.Compiler.Files;
using CptRules.Compiler.Joining;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;

namespace CptRules.Published.Tests.Files;

/// <summary>The notes of the published add-on edits mean the same in the text, in the workbook, and truncated to 58 characters.</summary>
public sealed class AddOnNoteTests
{
    private const int Width = 97;

    [Theory]
    [InlineData("newer/aoc/add-code-edits-medicare-effective-10012025.zip", "AOC_V2025Q4-F-MCR.txt")]
    [InlineData("newer/aoc/AOC_V2026Q2-MCR.zip", "AOC_V2026Q2-F-MCR.txt")]
    public void Truncated_notes_restrict_the_same_edits(string zip, string truncatedName)
    {
        PublishedTables.AreNeeded();
        IReadOnlyList<CmsFile> files = SourceWalk.Files([PublishedTables.Path(zip)]).Files;
        CmsFile text = files.Single(file => file.Name.EndsWith(".txt", StringComparison.Ordinal));
        CmsFile workbook = files.Single(file => file.Name.EndsWith(".xlsx", StringComparison.Ordinal));
        byte[] truncated = Truncated(text.Read().Bytes);

        List<AddOnRow> rows = Rows(text);
        List<AddOnRow> ofTruncated = Rows(new CmsFile(truncatedName, truncatedName, truncated.Length, () => truncated));

        ofTruncated.Should().Equal(rows);
        Rows(workbook).Should().Equal(rows);
        rows.Where(row => row.Notes == AddOnNotes.PractitionerOnly)
            .Select(row => $"{row.AddOn} with {row.Primary}")
            .Should().BeEquivalentTo("96366 with 96360", "96367 with 96360", "96368 with 96360", "96375 with 96360");
        rows.Where(row => row.Notes == AddOnNotes.FacilitiesOnly)
            .Select(row => row.AddOn.ToString()).Should().HaveCount(5).And.OnlyContain(code => code == "96376");
        // The suspended edits began and ended on one day.
        rows.Should().NotContain(row => row.Notes == AddOnNotes.Suspended);
    }

    private static byte[] Truncated(byte[] text) =>
    [
        .. PublishedLines(text).SelectMany(line => (byte[])[.. line.AsSpan(0, Width), (byte)'\r', (byte)'\n']),
    ];

    private static IEnumerable<byte[]> PublishedLines(byte[] text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = Array.IndexOf(text, (byte)'\n', start);
            yield return text[start..end];
            start = end + 1;
        }
    }

    private static List<AddOnRow> Rows(CmsFile file)
    {
        CmsLayouts.TryIdentify(file.Name, out CmsLayout layout, out TableIdentity identity).Should().BeTrue();
        return ((CmsRows<AddOnRow>)layout.Read(file, identity).Rows.Single()).Rows;
    }
}
