namespace CptRules.Data.Keys;

/// <summary>An OPPS status indicator (SI): a letter, with or without a digit. <c>default</c> is none.</summary>
/// <param name="Value">The letter, and the digit in the high byte.</param>
internal readonly record struct OppsStatus(ushort Value)
{
    /// <summary>An indicator of one or two characters.</summary>
    public static OppsStatus Of(string text) => new((ushort)(text[0] | (text.Length > 1 ? text[1] << 8 : 0)));

    /// <summary>Empty for none.</summary>
    public override string ToString() => Value switch
    {
        0 => "",
        <= byte.MaxValue => ((char)Value).ToString(),
        _ => $"{(char)(Value & byte.MaxValue)}{(char)(Value >> 8)}",
    };
}
