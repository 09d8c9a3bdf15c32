using CptRules.Compiler.Writing;
using CptRules.Data.File;
using CptRules.Synthetic;

namespace CptRules.Tests.Data;

/// <summary>A rule set file of the published size, made once, with the places of its sections.</summary>
public sealed class FullSizeFile
{
    public FullSizeFile()
    {
        using var stream = new MemoryStream(20_000_000);
        RuleSetWriter.Write(SyntheticTables.Make(), stream);
        Bytes = stream.ToArray();
        Sections = [.. SectionPlace.Of(Bytes)];
    }

    /// <summary>The file; a test that changes it works on a copy, or puts it right again.</summary>
    internal byte[] Bytes { get; }

    internal List<SectionPlace> Sections { get; }

    /// <summary>Where a section or the space between two begins or ends.</summary>
    internal IEnumerable<int> Edges => Sections.SelectMany(section => new[] { section.Start, section.Start + section.Length })
        .Append(0).Append(RuleSetFile.HeaderLength).Append(Sections[0].Entry + (Sections.Count * RuleSetFile.TableEntryLength)).Append(Bytes.Length)
        .Distinct().Order();
}
