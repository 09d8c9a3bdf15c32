using System.IO.Compression;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Tests.Layouts.Hcpcs;

/// <summary>The published HCPCS files are read completely, one of each format.</summary>
public sealed class PublishedHcpcsTests
{
    [Theory]
    [InlineData("2024q3/HCPC2024_JUL_ANWEB.zip", 8033, 8033, 371, 371, 1058)]
    [InlineData("formats/HCPC2020_OCT_anweb.xlsx", 6826, 6825, 371, 371, 619)]
    [InlineData("formats/HCPC2016_CONTR_ANWEB.zip", 9862, 5956, 454, 337, 449)]
    public void All_records_are_read(string path, int codesRead, int codesKept, int modifiersRead, int modifiersKept, int ended)
    {
        PublishedTables.AreNeeded();

        (CmsRows<CodeRow> codes, CmsRows<ModifierRow> modifiers) = Read(PublishedTables.Path(path));

        (codes.Read, codes.Kept, modifiers.Read, modifiers.Kept).Should().Be((codesRead, codesKept, modifiersRead, modifiersKept));
        codes.Rows.Should().OnlyContain(row => row.From != null && row.Betos != null && row.TypeOfService != null && row.Label == null);
        codes.Rows.Count(row => row.Through != null).Should().Be(ended);
        codes.Rows.Single(row => row.Code == CodeKey.Parse("A0425")).From.Should().Be(new DateOnly(2001, 1, 1));
        modifiers.Rows.Single(row => row.Modifier == ModifierKey.Parse("A1")).From.Should().Be(new DateOnly(2002, 7, 1));
    }

    [Theory]
    [InlineData("2024q3/HCPC2024_JUL_ANWEB.zip", 811, 97, 144, 362, 308)]
    [InlineData("formats/HCPC2020_OCT_anweb.xlsx", 788, 105, 125, 357, 281)]
    [InlineData("formats/HCPC2016_CONTR_ANWEB.zip", 810, 103, 115, 360, 271)]
    [InlineData("newer/hcpcs/HCPC2026_JUL_ANWEB.zip", 821, 96, 153, 365, 334)]
    public void Coverage_and_pricing_are_read(string path, int notPayable, int notCovered, int byStatute, int purchased, int capped)
    {
        PublishedTables.AreNeeded();

        List<CodeRow> codes = Read(PublishedTables.Path(path)).Codes.Rows;

        codes.Should().OnlyContain(row => row.Coverage != null && row.Pricing != null);
        codes.Count(row => row.Coverage == 'I').Should().Be(notPayable);
        codes.Count(row => row.Coverage == 'M').Should().Be(notCovered);
        codes.Count(row => row.Coverage == 'S').Should().Be(byStatute);
        codes.Count(row => row.Pricing == "32").Should().Be(purchased);
        codes.Count(row => row.Pricing == "36").Should().Be(capped);
    }

    [Theory]
    [InlineData("2024q3/HCPC2024_JUL_ANWEB.zip")]
    [InlineData("newer/hcpcs/HCPC2026_JUL_ANWEB.zip")]
    public void Every_modifier_has_a_label_of_the_project(string path)
    {
        PublishedTables.AreNeeded();

        HashSet<ModifierKey> labeled = [.. RulesFolder.Read(Repository.Rules).Modifiers.Select(row => row.Modifier)];

        Read(PublishedTables.Path(path)).Modifiers.Rows.Select(row => row.Modifier).Should().BeSubsetOf(labeled);
    }

    private static (CmsRows<CodeRow> Codes, CmsRows<ModifierRow> Modifiers) Read(string path)
    {
        if (!path.EndsWith(".zip", StringComparison.Ordinal))
            return HcpcsExcerpt.Read(Path.GetFileName(path), File.ReadAllBytes(path));
        using ZipArchive zip = ZipFile.OpenRead(path);
        ZipArchiveEntry entry = zip.Entries.Single();
        byte[] bytes = new byte[entry.Length];
        using Stream stream = entry.Open();
        stream.ReadExactly(bytes);
        return HcpcsExcerpt.Read(entry.Name, bytes);
    }
}
