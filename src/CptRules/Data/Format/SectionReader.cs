using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CptRules.Data.Format;

/// <summary>Reads the frame of a rule set file and hands out its sections as arrays of entries.</summary>
internal sealed class SectionReader
{
    private readonly byte[] _file;
    private readonly Dictionary<SectionId, Range> _sections;

    private SectionReader(byte[] file, Dictionary<SectionId, Range> sections)
    {
        _file = file;
        _sections = sections;
    }

    public static SectionReader Open(byte[] file)
    {
        if (!BitConverter.IsLittleEndian)
            throw new NotSupportedException("Rule set files are read on little-endian machines only.");
        if (file.Length < RuleSetFile.HeaderLength || !file.AsSpan(0, 8).SequenceEqual(RuleSetFile.Magic))
            Throw("Not a rule set file: it does not begin with the magic bytes CPTRULES and a header.");
        uint version = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(8));
        if (version != RuleSetFile.Version)
            Throw($"Rule set format version {version} is not supported; this library reads version {RuleSetFile.Version}.");
        ulong length = BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(16));
        if (length != (ulong)file.Length)
            Throw($"The rule set file is {(length > (ulong)file.Length ? "truncated" : "followed by other bytes")}: its header says {length} bytes, it has {file.Length}.");
        if (RuleSetFile.StoredChecksum(file) != RuleSetFile.Checksum(file))
            Throw("The rule set file is damaged: its checksum does not match its bytes.");
        uint count = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(12));
        if (count > RuleSetFile.MaxSections || RuleSetFile.HeaderLength + (count * RuleSetFile.TableEntryLength) > file.Length)
            Throw($"The section table of {count} entries does not fit the rule set file.");
        return new(file, ReadTable(file, (int)count));
    }

    /// <summary>A copy, since an embedded resource or a mapped file is not aligned for the entries.</summary>
    public T[] Read<T>(SectionId id)
        where T : unmanaged
    {
        if (!_sections.TryGetValue(id, out Range range))
            Throw($"Section {id} is missing from the rule set file.");
        ReadOnlySpan<byte> bytes = _file.AsSpan(range);
        if (bytes.Length % Unsafe.SizeOf<T>() != 0)
            Throw($"Section {id} has {bytes.Length} bytes, not a multiple of its entry of {Unsafe.SizeOf<T>()}.");
        T[] entries = GC.AllocateUninitializedArray<T>(bytes.Length / Unsafe.SizeOf<T>());
        bytes.CopyTo(MemoryMarshal.AsBytes(entries.AsSpan()));
        return entries;
    }

    [DoesNotReturn]
    internal static void Throw(string message) => throw new InvalidRuleSetException(message);

    private static Dictionary<SectionId, Range> ReadTable(byte[] file, int count)
    {
        var sections = new Dictionary<SectionId, Range>(count);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> entry = file.AsSpan(RuleSetFile.HeaderLength + (i * RuleSetFile.TableEntryLength), RuleSetFile.TableEntryLength);
            var id = (SectionId)BinaryPrimitives.ReadUInt32LittleEndian(entry);
            ulong offset = BinaryPrimitives.ReadUInt64LittleEndian(entry[8..]);
            ulong length = BinaryPrimitives.ReadUInt64LittleEndian(entry[16..]);
            if (offset > (ulong)file.Length || length > (ulong)file.Length - offset)
                Throw($"Section {id} lies outside the rule set file.");
            if (!sections.TryAdd(id, new Range((int)offset, (int)(offset + length))))
                Throw($"Section {id} stands twice in the rule set file.");
        }

        RefuseOverlaps(sections);
        return sections;
    }

    // Sections that share bytes would let a small file ask for many large arrays.
    private static void RefuseOverlaps(Dictionary<SectionId, Range> sections)
    {
        int end = 0;
        foreach ((SectionId id, Range range) in sections.OrderBy(section => section.Value.Start.Value))
        {
            if (range.Start.Value < end)
                Throw($"Section {id} overlaps another.");
            end = Math.Max(end, range.End.Value);
        }
    }
}
