using CptRules.Compiler.Writing;
using CptRules.Data.File;
using CptRules.Synthetic;

namespace CptRules.Tests.Data;

/// <summary>A rule set file of the published size with the places of its sections, written once.</summary>
public sealed class FullSizeFile
{
    public FullSizeFile()
    {
        using var stream = new MemoryStream(20_000_000);
        RuleSetWriter.Write(SyntheticTables.Make(), stream);
        Bytes = stream.ToArray();
        Sections = [.. SectionPlace.Of(Bytes)];
    }

    /// <summary>The file. A test that changes it works on a copy or restores it.</summary>
    internal byte[] Bytes { get; }

    internal List<SectionPlace> Sections { get; }

    /// <summary>The offsets at which a section, or the space between two sections, begins or ends.</summary>
    internal IEnumerable<int> Edges => Sections.SelectMany(section => new[] { section.Start, section.Start + section.Length })
        .Append(0).Append(RuleSetFile.HeaderLength).Append(Sections[0].Entry + (Sections.Count * RuleSetFile.TableEntryLength))
            .Append(Bytes.Length)
        .Distinct().Order();
}
