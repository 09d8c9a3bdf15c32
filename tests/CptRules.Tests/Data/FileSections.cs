using System.Buffers.Binary;
using System.Runtime.InteropServices;
using CptRules.Data.Format;

namespace CptRules.Tests.Data;

/// <summary>Takes a rule set file apart and puts it together again with other sections, under a right checksum.</summary>
internal static class FileSections
{
    public static T[] Read<T>(byte[] file, SectionId id)
        where T : unmanaged =>
        MemoryMarshal.Cast<byte, T>(Of(file).Single(section => section.Id == id).Bytes).ToArray();

    public static byte[] With<T>(byte[] file, SectionId id, T[] entries)
        where T : unmanaged =>
        RuleSetFile.Assemble([.. Of(file).Select(section => section.Id == id ? (id, MemoryMarshal.AsBytes(entries.AsSpan()).ToArray()) : section)]);

    private static List<(SectionId Id, byte[] Bytes)> Of(byte[] file)
    {
        var sections = new List<(SectionId, byte[])>();
        int count = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(12));
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> entry = file.AsSpan(RuleSetFile.HeaderLength + (i * RuleSetFile.TableEntryLength));
            int start = (int)BinaryPrimitives.ReadInt64LittleEndian(entry[8..]);
            sections.Add(((SectionId)BinaryPrimitives.ReadUInt32LittleEndian(entry), file.AsSpan(start, (int)BinaryPrimitives.ReadInt64LittleEndian(entry[16..])).ToArray()));
        }

        return sections;
    }
}
