namespace CptRules.Engine.State;

/// <summary>The facts that at least one line of a claim has. A rule that needs a fact is skipped where no line has it.</summary>
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
