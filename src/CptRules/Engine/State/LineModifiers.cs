using CptRules.Data.Keys;

namespace CptRules.Engine.State;

/// <summary>The modifiers of one line, without its blank entries.</summary>
internal readonly ref struct LineModifiers
{
    /// <summary>
    /// The most modifiers of a line: 837P SV101-3 to SV101-6, CMS-1500 24D. Also the number of entries in <see
    /// cref="LineState.ModifierEntries"/>.
    /// </summary>
    public const int MaxModifiers = 4;

    /// <summary>The bits of an entry in <see cref="LineState.ModifierEntries"/>.</summary>
    public const int BitsPerEntry = 16;

    /// <summary>The length of the buffer that a line needs.</summary>
    public const int BufferLength = 2 * MaxModifiers;

    /// <param name="buffer">At least <see cref="BufferLength"/> long; its content does not matter.</param>
    public LineModifiers(in LineState line, in ModifierOverflow overflow, Span<ModifierUse> buffer)
    {
        if (line.Has(LineFlags.ManyModifiers))
        {
            Distinct = overflow.DistinctOf(line.ModifierEntries);
            Others = overflow.OthersOf(line.ModifierEntries);
            return;
        }

        int distinct = 0;
        int others = MaxModifiers;
        for (int i = 0; i < MaxModifiers; i++)
        {
            var use = new ModifierUse(new ModifierKey((ushort)(line.ModifierEntries >> (BitsPerEntry * i))), i + 1);
            if (use.Modifier.IsNone)
                continue;
            if (use.Modifier == ModifierKey.Malformed || Contains(buffer[..distinct], use.Modifier))
                buffer[others++] = use;
            else
                buffer[distinct++] = use;
        }

        Distinct = buffer[..distinct];
        Others = buffer[MaxModifiers..others];
    }

    /// <summary>The distinct well-formed modifiers, each at its first position, in billed order.</summary>
    public ReadOnlySpan<ModifierUse> Distinct { get; }

    /// <summary>The malformed modifiers, and the repeats of well-formed ones.</summary>
    public ReadOnlySpan<ModifierUse> Others { get; }

    private static bool Contains(ReadOnlySpan<ModifierUse> uses, ModifierKey modifier)
    {
        foreach (ModifierUse use in uses)
        {
            if (use.Modifier == modifier)
                return true;
        }

        return false;
    }
}
