using System.IO.Compression;
using CptRules.Compiler.Cms;
using CptRules.Compiler.Cms.Files;
using CptRules.Compiler.Cms.Layouts;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Tests.Cms.Ptp;

/// <summary>The published PTP files of 2024Q3 are read whole.</summary>
public sealed class PublishedPtpTests
{
    [Theory]
    [InlineData("ccipra", 2_546_017, 98_853, 1_669_820)]
    [InlineData("ccioph", 1_775_818, 29_884, 1_335_857)]
    public void All_pairs_of_2024Q3_are_read(string prefix, int read, int neverInForce, int notDeleted)
    {
        PublishedTables.AreNeeded();

        CmsRows<PairRow>[] parts = [.. Enumerable.Range(1, 4).AsParallel().AsOrdered().Select(part => Read($"{prefix}-v302r0-f{part}"))];

        parts.Sum(part => part.Read).Should().Be(read);
        parts.SelectMany(part => part.Dropped).Sum(drop => drop.Rows).Should().Be(neverInForce);
        parts.Sum(part => part.Rows.Count(row => row.Through == DateOnly.MaxValue)).Should().Be(notDeleted);
        parts[0].Rows[0].Column1.Should().Be(CodeKey.Parse("0001A"), "the first part begins with the first code");
        parts.SelectMany(part => part.Rows).Select(row => row.Rationale).Distinct().Should().HaveCountGreaterThan(9).And.NotContain(PairRationale.None);
    }

    private static CmsRows<PairRow> Read(string name)
    {
        using ZipArchive zip = ZipFile.OpenRead(PublishedTables.Path($"2024q3/{name}.zip"));
        ZipArchiveEntry entry = zip.Entries.Single();
        CmsLayouts.TryIdentify(entry.Name, out CmsLayout layout, out TableIdentity identity).Should().BeTrue();
        return (CmsRows<PairRow>)layout.Read(new CmsFile(entry.FullName, entry.Name, entry.Length, () => Unpack(entry)), identity).Rows.Single();
    }

    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        byte[] bytes = new byte[entry.Length];
        using Stream stream = entry.Open();
        stream.ReadExactly(bytes);
        return bytes;
    }
}
