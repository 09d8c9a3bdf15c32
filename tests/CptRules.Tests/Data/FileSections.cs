using System.Buffers.Binary;
using System.Runtime.InteropServices;
using CptRules.Data.File;

namespace CptRules.Tests.Data;

/// <summary>Splits a rule set file into sections, and writes it again with other sections and a correct checksum.</summary>
internal static class FileSections
{
    public static T[] Read<T>(byte[] file, SectionId id)
        where T : unmanaged =>
        MemoryMarshal.Cast<byte, T>(Of(file).Single(section => section.Id == id).Bytes).ToArray();

    public static byte[] With<T>(byte[] file, SectionId id, T[] entries)
        where T : unmanaged =>
        RuleSetFile.Assemble(
            [.. Of(file).Select(section => section.Id == id ? (id, MemoryMarshal.AsBytes(entries.AsSpan()).ToArray()) : section)]);

    private static IEnumerable<(SectionId Id, byte[] Bytes)> Of(byte[] file) => SectionPlace.Of(file)
        .Select(place => ((SectionId)BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(place.Entry)),
            file.AsSpan(place.Start, place.Length).ToArray()));
}
