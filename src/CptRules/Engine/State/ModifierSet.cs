using CptRules.Data.Keys;
using CptRules.Explain;

namespace CptRules.Engine.State;

/// <summary>A set of well-formed modifiers in a caller's buffer: a bit for each that can be written.</summary>
internal readonly ref struct ModifierSet(Span<ulong> words)
{
    public const int Words = (ModifierKey.Count + 63) / 64;

    private readonly Span<ulong> _words = words;

    /// <returns>False if it was there already.</returns>
    public bool Add(ModifierKey modifier)
    {
        ref ulong word = ref _words[modifier.Value >> 6];
        ulong bit = 1UL << (modifier.Value & 63);
        bool added = (word & bit) == 0;
        word |= bit;
        return added;
    }
}
