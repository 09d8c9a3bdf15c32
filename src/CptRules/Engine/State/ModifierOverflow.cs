using System.Buffers;
using CptRules.Data.Keys;

namespace CptRules.Engine.State;

/// <summary>The modifier entries of the lines of a claim that have more than four, which do not fit into <see cref="LineState"/>.</summary>
/// <remarks>
/// A line has two runs of entries: the distinct well-formed modifiers, and all others (malformed or repeated). Each run begins with
/// headers: the number of its entries, and for the distinct ones a hash of the set, so that comparing many long lines with each other stays
/// cheap. Rents its memory; <see cref="Return"/> gives it back.
/// </remarks>
internal struct ModifierOverflow
{
    private Run _distinct;
    private Run _others;

    /// <summary>Begins the entries of a line and returns their place.</summary>
    public ulong Begin()
    {
        int distinct = _distinct.Add(default);
        _distinct.Add(default);
        int others = _others.Add(default);
        return (uint)distinct | ((ulong)(uint)others << 32);
    }

    /// <summary>Adds an entry to the line that was begun last.</summary>
    public void AddDistinct(ModifierUse entry) => _distinct.Add(entry);

    /// <inheritdoc cref="AddDistinct"/>
    public void AddOther(ModifierUse entry) => _others.Add(entry);

    /// <summary>Ends the line at the place that <see cref="Begin"/> returned.</summary>
    public readonly void End(ulong place)
    {
        (int distinct, int others) = ((int)(uint)place, (int)(place >> 32));
        int hash = 0;
        for (int i = distinct + 2; i < _distinct.Count; i++)
            hash += (int)Mix(_distinct.Entries[i].Modifier);
        _distinct.Entries[distinct] = new ModifierUse(default, _distinct.Count - distinct - 2);
        _distinct.Entries[distinct + 1] = new ModifierUse(default, hash);
        _others.Entries[others] = new ModifierUse(default, _others.Count - others - 1);
    }

    /// <summary>The distinct well-formed modifiers of a line, each where it is first, in billed order.</summary>
    public readonly ReadOnlySpan<ModifierUse> DistinctOf(ulong place) =>
        _distinct.Entries.AsSpan((int)(uint)place + 2, _distinct.Entries[(int)(uint)place].Position);

    /// <summary>The malformed and the repeated modifiers of a line, in billed order.</summary>
    public readonly ReadOnlySpan<ModifierUse> OthersOf(ulong place) =>
        _others.Entries.AsSpan((int)(place >> 32) + 1, _others.Entries[(int)(place >> 32)].Position);

    /// <summary>Sets with different hashes are different; sets with equal hashes may be either.</summary>
    public readonly int HashOf(ulong place) => _distinct.Entries[(int)(uint)place + 1].Position;

    public void Return()
    {
        _distinct.Return();
        _others.Return();
    }

    private static uint Mix(ModifierKey modifier)
    {
        uint value = modifier.Value * 0x9E37_79B9u;
        return value ^ (value >> 15);
    }

    private struct Run
    {
        private ModifierUse[]? _entries;

        public int Count { get; private set; }

        public readonly ModifierUse[] Entries => _entries!;

        public int Add(ModifierUse entry)
        {
            if (_entries is null)
            {
                _entries = ArrayPool<ModifierUse>.Shared.Rent(64);
            }
            else if (Count == _entries.Length)
            {
                ModifierUse[] longer = ArrayPool<ModifierUse>.Shared.Rent(2 * Count);
                _entries.AsSpan().CopyTo(longer);
                ArrayPool<ModifierUse>.Shared.Return(_entries);
                _entries = longer;
            }

            _entries[Count] = entry;
            return Count++;
        }

        public readonly void Return()
        {
            if (_entries is not null)
                ArrayPool<ModifierUse>.Shared.Return(_entries);
        }
    }
}
