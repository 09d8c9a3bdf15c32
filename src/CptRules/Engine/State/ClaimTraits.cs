namespace CptRules.Engine.State;

/// <summary>What any line of a claim has, so that checks need not look for what none has.</summary>
internal struct ClaimTraits
{
    private LineFlags _flags;
    private ulong _modifiers;

    public readonly bool Has(LineFlags flag) => (_flags & flag) != 0;

    public readonly bool HasModifier(ulong modifiers) => (_modifiers & modifiers) != 0;

    public void Add(in LineState line)
    {
        Add(line.Flags);
        _modifiers |= line.Modifiers;
    }

    public void Add(LineFlags flags) => _flags |= flags;
}
