namespace CptRules.Data.Keys;

/// <summary>A well-formed modifier packed into an integer whose order is the ordinal order of the text. Default is no modifier.</summary>
internal readonly record struct ModifierKey(ushort Value) : IComparable<ModifierKey>
{
    /// <summary>The number of distinct keys, <c>default</c> included: every <see cref="Value"/> is below it.</summary>
    public const int Count = 1 + (36 * 36);

    /// <summary>Text that is not a modifier. It is no key: every well-formed modifier is below <see cref="Count"/>.</summary>
    public static readonly ModifierKey Malformed = new(ushort.MaxValue);

    public bool IsNone => Value == 0;

    public int CompareTo(ModifierKey other) => Value.CompareTo(other.Value);

    /// <summary>Packs two digits or upper-case letters; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ModifierKey key)
    {
        key = default;
        if (text.Length != 2)
            return false;
        uint first = CodeKey.Base36(text[0]);
        uint second = CodeKey.Base36(text[1]);
        if (Math.Max(first, second) == CodeKey.InvalidDigit)
            return false;
        key = new((ushort)(1 + (first * 36) + second));
        return true;
    }

    public static ModifierKey Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out ModifierKey key) ? key : throw new FormatException("Not a modifier: expected two digits or upper-case letters.");

    public override string ToString()
    {
        if (IsNone || Value >= Count)
            return "";
        return string.Create(2, (uint)Value - 1, static (text, ordinal) =>
        {
            text[0] = CodeKey.FromBase36(ordinal / 36);
            text[1] = CodeKey.FromBase36(ordinal % 36);
        });
    }
}
