using CptRules.Data;

namespace CptRules.Engine;

/// <summary>A line after its text has been turned into numbers, and what the checks so far have found out about it.</summary>
internal struct LineState
{
    /// <summary>From 1 for a claim line, from -1 downwards for a prior line.</summary>
    public int Number;

    /// <summary>The id of the code, or -1 if the rule set does not hold it at all.</summary>
    public int Code;

    /// <summary>The packed code; none if it is malformed.</summary>
    public CodeKey Key;

    public int From;
    public int Through;

    /// <summary>Equal numbers are equal provider keys.</summary>
    public int Provider;

    public LineFlags Flags;

    /// <summary>The families with an Error on this line, a bit each.</summary>
    public uint ErrorFamilies;

    /// <summary>The MUE value on the from date; 0 without a row, or where unit limits are not evaluated.</summary>
    public ushort Mue;

    /// <summary>The MPFS policy on the from date; 0 without a row, or where code policy is not evaluated.</summary>
    public ushort Mpfs;

    /// <summary>The rank of the code in the pair table of the setting; <see cref="PairTable.NoRank"/> if no pair can concern the line.</summary>
    public ushort PairRank;

    public UnitRole Role;

    /// <summary>The add-on type of the code on the from date, 1 to 3; 0 for a code that is no add-on then. Set by the add-on checks.</summary>
    public byte AddOnType;

    /// <summary>The distinct well-formed modifiers that rules name.</summary>
    public ulong Modifiers;

    /// <summary>A sum over all distinct well-formed modifiers: different sums are different sets.</summary>
    public ulong ModifierSum;

    /// <summary>Units a day in thousandths.</summary>
    public long DailyUnits;

    public readonly bool IsPrior => Number < 0;

    public readonly bool TakesPart => (Flags & LineFlags.InvalidDates) == 0;

    /// <summary>Whether table rules may look at the line.</summary>
    public readonly bool IsKnown => (Flags & LineFlags.Known) != 0;

    public readonly bool HasErrors => ErrorFamilies != 0;

    public readonly bool SharesDay(in LineState other) => Math.Max(From, other.From) <= Math.Min(Through, other.Through);

    public readonly bool Has(LineFlags flag) => (Flags & flag) != 0;
}
