using System.Buffers.Binary;
using CptRules.Data.Entries;
using CptRules.Data.File;

namespace CptRules.Tests.Data;

/// <summary>What is wrong with a rule set is named in properties as well as in the message.</summary>
public class InvalidRuleSetExceptionTests
{
    private static readonly byte[] Good = new TestTables().Codes("96411", "96413").AddOn("96411", "96413").Pair("96413", "96411", 1)
        .Write();

    [Fact]
    public void A_bad_entry_is_named_by_section_and_index()
    {
        AddOnEntry[] rows = FileSections.Read<AddOnEntry>(Good, SectionId.AddOns);
        rows[0].Type = 9;

        PlaceOf(() => Load(FileSections.With(Good, SectionId.AddOns, rows))).Should().Be(("AddOns", 0, null));
    }

    [Fact]
    public void A_contradiction_is_named_by_section_and_index()
    {
        byte[] mixed = new TestTables().Codes("96411", "96413").AddOn("96411", "96413", 1).AddOn("96411", "", 2).Write();

        PlaceOf(() => Load(mixed).Verify()).Should().Be(("AddOns", 1, null));
    }

    [Fact]
    public void Pair_tables_and_texts_are_named_too()
    {
        ulong[] partners = FileSections.Read<ulong>(Good, SectionId.PractitionerPairPartners);
        PlaceOf(() => Load(FileSections.With(Good, SectionId.PractitionerPairPartners, new ulong[1])))
            .Should().Be(("Practitioner pairs", null, null));
        PlaceOf(() => Load(FileSections.With(Good, SectionId.PractitionerPairPartners, new ulong[partners.Length]))
            .Verify()).Section.Should().Be("Practitioner pairs");
        uint[] ends = FileSections.Read<uint>(Good, SectionId.TextOffsets);
        ends[^1]++;
        PlaceOf(() => Load(FileSections.With(Good, SectionId.TextOffsets, ends))).Should().Be(("TextOffsets", ends.Length - 1, null));
    }

    [Fact]
    public void A_missing_section_is_named_without_an_entry()
    {
        byte[] renamed = (byte[])Good.Clone();
        BinaryPrimitives.WriteUInt32LittleEndian(renamed.AsSpan(RuleSetFile.HeaderLength), 9999);
        RuleSetFile.WriteChecksum(renamed);

        PlaceOf(() => Load(renamed)).Should().Be(("Release", null, null));
    }

    [Fact]
    public void A_file_is_named_by_its_path()
    {
        AddOnEntry[] rows = FileSections.Read<AddOnEntry>(Good, SectionId.AddOns);
        rows[0].Type = 9;
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(path, FileSections.With(Good, SectionId.AddOns, rows));
            PlaceOf(() => RuleSet.Load(path)).Should().Be(("AddOns", 0, path));
            File.WriteAllText(path, "not a rule set");
            PlaceOf(() => RuleSet.Load(path)).Should().Be((null, null, path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Without_a_place_all_is_null()
    {
        foreach (InvalidRuleSetException error in (InvalidRuleSetException[])[new(), new("why"), new("why", new IOException())])
            (error.Section, error.Entry, error.FilePath).Should().Be((null, null, null));
    }

    private static RuleSet Load(byte[] file) => RuleSet.Load(new MemoryStream(file));

    private static (string? Section, int? Entry, string? FilePath) PlaceOf(Action load)
    {
        InvalidRuleSetException error = load.Should().Throw<InvalidRuleSetException>().Which;
        return (error.Section, error.Entry, error.FilePath);
    }
}
