using System.Buffers.Binary;

namespace CptRules.Data.File;

/// <summary>The frame of a rule set file: a header, a table of sections, the sections, and a checksum over all of it.</summary>
/// <remarks>
/// Header: 8 bytes magic, u32 format version, u32 number of sections, u64 length of the file, u32 CRC-32C of the file with this field 0,
/// u32 0. Table: for each section u32 id, u32 0, u64 offset, u64 length. Sections are aligned to 8 bytes, padded with zeros, and in the
/// order of the table, so that a file can be read in one pass. Everything is little-endian. Nothing depends on a clock, a machine or a
/// path: equal tables give equal bytes.
/// </remarks>
internal static class RuleSetFile
{
    public const uint Version = 4;
    public const int HeaderLength = 32;
    public const int TableEntryLength = 24;

    // A file has a few dozen sections. A larger number means damage, and must not make the reader allocate a large table.
    public const int MaxSections = 1024;

    private const int ChecksumOffset = 24;

    public static ReadOnlySpan<byte> Magic => "CPTRULES"u8;

    public static byte[] Assemble(IReadOnlyList<(SectionId Id, byte[] Bytes)> sections)
    {
        long length = Align(HeaderLength + ((long)sections.Count * TableEntryLength));
        foreach ((_, byte[] bytes) in sections)
            length = Align(length + bytes.Length);
        byte[] file = new byte[checked((int)length)];

        Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(8), Version);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(12), (uint)sections.Count);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), (ulong)length);

        int entry = HeaderLength;
        int offset = (int)Align(HeaderLength + ((long)sections.Count * TableEntryLength));
        foreach ((SectionId id, byte[] bytes) in sections)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(entry), (uint)id);
            BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(entry + 8), (ulong)offset);
            BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(entry + 16), (ulong)bytes.Length);
            bytes.CopyTo(file, offset);
            entry += TableEntryLength;
            offset = (int)Align(offset + bytes.Length);
        }

        WriteChecksum(file);
        return file;
    }

    public static void WriteChecksum(Span<byte> file) =>
        BinaryPrimitives.WriteUInt32LittleEndian(file[ChecksumOffset..], Checksum(file));

    public static uint StoredChecksum(ReadOnlySpan<byte> header) => BinaryPrimitives.ReadUInt32LittleEndian(header[ChecksumOffset..]);

    /// <summary>CRC-32C of the file as if its checksum field were 0.</summary>
    public static uint Checksum(ReadOnlySpan<byte> file) => ~Crc32C.Append(HeaderChecksum(file[..HeaderLength]), file[HeaderLength..]);

    /// <summary>The checksum of the header, to which the bytes that follow are appended.</summary>
    public static uint HeaderChecksum(ReadOnlySpan<byte> header)
    {
        Span<byte> copy = stackalloc byte[HeaderLength];
        header.CopyTo(copy);
        copy[ChecksumOffset..(ChecksumOffset + 4)].Clear();
        return Crc32C.Append(Crc32C.Start, copy);
    }

    public static long Align(long length) => (length + 7) & ~7L;
}
