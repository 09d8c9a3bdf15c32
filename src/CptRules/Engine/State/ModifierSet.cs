using CptRules.Data.Keys;

namespace CptRules.Engine.State;

/// <summary>A set of well-formed modifiers in a caller's buffer, one bit for each possible modifier.</summary>
internal readonly ref struct ModifierSet
{
    public const int Words = (ModifierKey.Count + 63) / 64;

    private readonly Span<ulong> _words;

    /// <param name="words">At least <see cref="Words"/> long; cleared here.</param>
    public ModifierSet(Span<ulong> words)
    {
        words.Clear();
        _words = words;
    }

    /// <returns>False if the modifier was in the set already.</returns>
    public bool Add(ModifierKey modifier)
    {
        ref ulong word = ref _words[modifier.Value >> 6];
        ulong bit = 1UL << (modifier.Value & 63);
        bool added = (word & bit) == 0;
        word |= bit;
        return added;
    }
}
