using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace CptRules.Data.File;

/// <summary>Reads a rule set file in one pass, each section directly into an array of its entries.</summary>
internal sealed class SectionReader
{
    // Small enough that a piece is still in the cache when it is added to the checksum.
    private const int PieceLength = 2 * Crc32C.Block;

    // For a stream of unknown length the memory grows with the bytes received: at most about twice their number, whatever the header says.
    private const int FirstEntries = 64 * 1024;

    private readonly Stream _stream;
    private readonly bool _isLengthKnown;
    private readonly Array?[] _sections = new Array?[SectionArrays.Ids];
    private long _position;
    private uint _crc;

    private SectionReader(Stream stream)
    {
        _stream = stream;
        _isLengthKnown = stream.CanSeek;
    }

    /// <summary>The entries of a section.</summary>
    public Array this[SectionId id] => _sections[(int)id] ?? Missing(id);

    public static SectionReader Read(Stream stream)
    {
        if (!BitConverter.IsLittleEndian)
            throw new NotSupportedException("Rule set files are read on little-endian machines only.");
        var reader = new SectionReader(stream);
        reader.Read();
        return reader;
    }

    [DoesNotReturn]
    internal static void Throw(string message, string? section = null, int? entry = null) =>
        throw new InvalidRuleSetException(message) { Section = section, Entry = entry };

    private void Read()
    {
        long available = _isLengthKnown ? Math.Max(0, _stream.Length - _stream.Position) : long.MaxValue;
        Span<byte> header = stackalloc byte[RuleSetFile.HeaderLength];
        _position = _stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        if (_position < header.Length || !header.StartsWith(RuleSetFile.Magic))
            Throw("Not a rule set file: it does not begin with the magic bytes CPTRULES and a header.");
        uint version = BinaryPrimitives.ReadUInt32LittleEndian(header[8..]);
        if (version != RuleSetFile.Version)
            ThrowVersion(version);
        ulong length = BinaryPrimitives.ReadUInt64LittleEndian(header[16..]);
        if (_isLengthKnown && length != (ulong)available)
            ThrowLength(length, available);
        uint count = BinaryPrimitives.ReadUInt32LittleEndian(header[12..]);
        if (count > RuleSetFile.MaxSections
            || RuleSetFile.HeaderLength + (count * RuleSetFile.TableEntryLength) > length
            || length > (ulong)Array.MaxLength)
        {
            ThrowTable(count, length);
        }


        _crc = RuleSetFile.HeaderChecksum(header);
        ReadSections((int)count, (long)length);
        if (RuleSetFile.StoredChecksum(header) != ~_crc)
            Throw("The rule set file is damaged: its checksum does not match its bytes.");
        if (!_isLengthKnown && _stream.ReadByte() >= 0)
            ThrowLength(length, _position + 1);
    }

    // Sections must not overlap: a small file could otherwise require many large arrays, and one pass cannot go back.
    private void ReadSections(int count, long length)
    {
        byte[] table = new byte[count * RuleSetFile.TableEntryLength];
        Fill(table, length);
        for (ReadOnlySpan<byte> rest = table; rest.Length > 0; rest = rest[RuleSetFile.TableEntryLength..])
        {
            var id = (SectionId)BinaryPrimitives.ReadUInt32LittleEndian(rest);
            ulong offset = BinaryPrimitives.ReadUInt64LittleEndian(rest[8..]);
            ulong bytes = BinaryPrimitives.ReadUInt64LittleEndian(rest[16..]);
            if (offset > (ulong)length || bytes > (ulong)length - offset)
                ThrowSection(id, "lies outside the rule set file.");
            if (offset < (ulong)_position)
                ThrowSection(id, "overlaps the section before it.");
            Skip((long)offset, length);
            ReadSection(id, (int)bytes, length);
        }

        Skip(length, length);
    }

    private void ReadSection(SectionId id, int bytes, long length)
    {
        int entryLength = SectionArrays.EntryLength(id);
        if (entryLength == 0)
        {
            Skip(_position + bytes, length);
            return;
        }

        if (_sections[(int)id] is not null)
            ThrowSection(id, "is in the rule set file twice.");
        int count = bytes / entryLength;
        if (count * entryLength != bytes)
            ThrowEntries(id, bytes, entryLength);
        int known = _isLengthKnown ? count : Math.Min(count, FirstEntries);
        Array entries = SectionArrays.New(id, known);
        Fill(Bytes(entries, known * entryLength), length);
        while (known < count)
        {
            int more = (int)Math.Min(count, known * 2L);
            Array longer = SectionArrays.New(id, more);
            Span<byte> target = Bytes(longer, more * entryLength);
            Bytes(entries, known * entryLength).CopyTo(target);
            Fill(target[(known * entryLength)..], length);
            (entries, known) = (longer, more);
        }

        _sections[(int)id] = entries;
    }

    private static Span<byte> Bytes(Array entries, int length) =>
        MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(entries), length);

    private void Skip(long position, long length)
    {
        if (position == _position)
            return;
        Span<byte> skipped = stackalloc byte[1024];
        while (_position < position)
            Fill(skipped[..(int)Math.Min(skipped.Length, position - _position)], length);
    }

    private void Fill(Span<byte> bytes, long length)
    {
        while (bytes.Length > 0)
        {
            Span<byte> piece = bytes[..Math.Min(bytes.Length, PieceLength)];
            int read = _stream.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false);
            _position += read;
            if (read < piece.Length)
                ThrowLength((ulong)length, _position);
            _crc = Crc32C.Append(_crc, piece);
            bytes = bytes[piece.Length..];
        }
    }

    // Separate methods, so that building messages is not compiled into the methods above, which run when the first rule set is loaded.
    [DoesNotReturn]
    private static void ThrowVersion(uint version) =>
        Throw($"Rule set format version {version} is not supported; this library reads version {RuleSetFile.Version}.");

    [DoesNotReturn]
    private static void ThrowLength(ulong length, long available) =>
        Throw(length > (ulong)available
            ? $"The rule set file is truncated: its header says {length} bytes, it has {available}."
            : $"The rule set file is followed by other bytes: its header says {length} bytes, it has {available}.");

    [DoesNotReturn]
    private static void ThrowTable(uint count, ulong length) =>
        Throw($"A section table of {count} entries does not fit into a rule set file of {length} bytes, or the file is too large to read.");

    [DoesNotReturn]
    private static void ThrowSection(SectionId id, string what) => Throw($"Section {id} {what}", id.ToString());

    [DoesNotReturn]
    private static void ThrowEntries(SectionId id, int bytes, int entryLength) =>
        Throw($"Section {id} has {bytes} bytes, which is not a multiple of its entry length of {entryLength}.", id.ToString());

    private static Array Missing(SectionId id) =>
        throw new InvalidRuleSetException($"Section {id} is missing from the rule set file.") { Section = id.ToString() };
}
