using System.Text.Json;

namespace CptRules.Cli.Input;

/// <summary>Tells which shape an input has - claims line by line, an array, or values that span lines - and reads it with bounded memory.</summary>
internal static class ClaimInput
{
    /// <summary>The longest line or value, in bytes: far beyond any claim, and little enough to hold.</summary>
    public const int Limit = 16 * 1024 * 1024;

    /// <summary>The items of an input, in order. The stream is read as they are asked for, and not closed.</summary>
    public static IEnumerable<InputItem> Read(Stream stream, int limit = Limit)
    {
        var buffer = new InputBuffer(stream, limit);
        if (!TrySkipMark(buffer))
        {
            yield return InputItem.Broken(1, "The text is UTF-16; claims are read as UTF-8. The rest of this input was not read.");
            yield break;
        }

        IItemReader reader = IsByLine(buffer) ? new LineItemReader(buffer, limit) : new ValueItemReader(buffer, limit);
        while (reader.TryRead(out InputItem item))
            yield return item;
    }

    /// <summary>Skips a UTF-8 byte order mark. False for one of UTF-16.</summary>
    private static bool TrySkipMark(InputBuffer buffer)
    {
        while (buffer.Length < 3 && buffer.Fill())
        {
        }

        if (buffer.Unread.StartsWith("\uFEFF"u8))
            buffer.Skip(3);
        return !buffer.Unread.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) && !buffer.Unread.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
    }

    private static bool IsByLine(InputBuffer buffer)
    {
        while (true)
        {
            buffer.Skip(JsonText.CountBlank(buffer.Unread));
            if (buffer.Length > 0 || !buffer.Fill())
                break;
        }

        if (buffer.Length > 0 && buffer.Unread[0] == (byte)'[')
            return false;
        int length;
        while ((length = buffer.Unread.IndexOf((byte)'\n')) < 0 && buffer.Fill())
        {
        }

        return IsLineOfItsOwn(length < 0 ? buffer.Unread : buffer.Unread[..length]);
    }

    /// <summary>Whether the first line is one whole value, or no JSON at all; a line that only begins a value is part of something larger.</summary>
    private static bool IsLineOfItsOwn(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true }));
        try
        {
            return reader.Read() && reader.TrySkip() && JsonText.IsBlank(line[(int)reader.BytesConsumed..]);
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
