namespace CptRules.Compiler.Diff;

/// <summary>A unit limit (MUE). The published rationale is not part of it.</summary>
/// <param name="Limit">The most units of service.</param>
/// <param name="Mai">The MUE adjudication indicator.</param>
public readonly record struct UnitLimitValue(int Limit, MueAdjudication Mai);

/// <summary>A unit limit that is new, removed, or changed.</summary>
/// <param name="Code">The procedure code.</param>
/// <param name="Old">The limit in the newest table of the older set; null if none is published.</param>
/// <param name="New">The limit in the newest table of the newer set; null if none is published.</param>
/// <param name="Since">
/// The first day of the first table of the newer set from which on all its tables have the value <paramref name="New"/>.
/// </param>
public readonly record struct UnitLimitChange(string Code, UnitLimitValue? Old, UnitLimitValue? New, DateOnly Since);

/// <summary>The changes of the unit limits of a care setting. The lists are in ordinal order of the codes.</summary>
public sealed class UnitLimitChanges
{
    internal UnitLimitChanges(
        CareSetting setting,
        IReadOnlyList<UnitLimitChange> added,
        IReadOnlyList<UnitLimitChange> ended,
        IReadOnlyList<UnitLimitChange> changed)
    {
        Setting = setting;
        Added = added;
        Ended = ended;
        Changed = changed;
    }

    /// <summary>The care setting.</summary>
    public CareSetting Setting { get; }

    /// <summary>Limits of the newer set only.</summary>
    public IReadOnlyList<UnitLimitChange> Added { get; }

    /// <summary>Limits of the older set only.</summary>
    public IReadOnlyList<UnitLimitChange> Ended { get; }

    /// <summary>Limits with another number of units or another adjudication indicator.</summary>
    public IReadOnlyList<UnitLimitChange> Changed { get; }

    /// <summary>The number of changes.</summary>
    public int Count => Added.Count + Ended.Count + Changed.Count;
}
