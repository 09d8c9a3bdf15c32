namespace CptRules.Json.Reading;

/// <summary>A cache of fixed size for lists of up to four modifiers, so that a list that was seen lately costs no allocation.</summary>
internal sealed class ModifierLists
{
    private const int Bits = 8;
    private const int MaxModifiers = 4;

    private readonly (ulong Key, string[] List)[] _entries = new (ulong, string[])[1 << Bits];

    /// <summary>Appends a modifier to the key of a list. False if it is not two ASCII characters, or if there are too many.</summary>
    public static bool TryAppend(ReadOnlySpan<byte> modifier, int count, ref ulong key)
    {
        if (modifier.Length != 2 || ((modifier[0] | modifier[1]) & 0x80) != 0 || count >= MaxModifiers)
            return false;
        key = (key << 16) | ((uint)modifier[0] << 8) | modifier[1];
        return true;
    }

    /// <summary>The list of a key. It is shared and must not be changed.</summary>
    public string[] Get(ulong key)
    {
        if (key == 0)
            return [];
        ref (ulong Key, string[] List) entry = ref _entries[(key * 0x9E37_79B9_7F4A_7C15) >> (64 - Bits)];
        if (entry.Key != key)
            entry = (key, Make(key));
        return entry.List;
    }

    private static string[] Make(ulong key)
    {
        // JSON text has no raw NUL, so the first byte of a modifier is never 0.
        int count = key >> 48 != 0 ? 4 : key >> 32 != 0 ? 3 : key >> 16 != 0 ? 2 : 1;
        var list = new string[count];
        for (int i = count - 1; i >= 0; i--, key >>= 16)
            list[i] = new string([(char)((key >> 8) & 0xFF), (char)(key & 0xFF)]);
        return list;
    }
}
