using System.Buffers.Binary;
using CptRules.Data.File;

namespace CptRules.Tests.Data;

/// <summary>The place of a section in a file, and the place of its entry in the section table.</summary>
internal readonly record struct SectionPlace(int Entry, int Start, int Length)
{
    /// <summary>The sections of a file, in the order of its section table.</summary>
    public static IEnumerable<SectionPlace> Of(byte[] file)
    {
        int count = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(12));
        for (int i = 0; i < count; i++)
        {
            int entry = RuleSetFile.HeaderLength + (i * RuleSetFile.TableEntryLength);
            yield return new(entry, (int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(entry + 8)),
                (int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(entry + 16)));
        }
    }
}
