using CptRules.Data;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Engine.State;

/// <summary>A line after its text has been turned into numbers, and what the checks so far have found out about it: 64 bytes.</summary>
internal struct LineState
{
    /// <summary>The distinct well-formed modifiers that rules name.</summary>
    public ulong Modifiers;

    /// <summary>Units a day in thousandths.</summary>
    public long DailyUnits;

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

    /// <summary>A sum over all distinct well-formed modifiers: different sums are different sets, equal sums may be either.</summary>
    public uint ModifierSum;

    /// <summary>The families with an Error on this line, a bit each.</summary>
    public ushort ErrorFamilies;

    /// <summary>The index of the MUE value on the from date; 0 without a row, and for a line with LIN102. Whether limits are evaluated, <see cref="IsKnown"/> decides too.</summary>
    public ushort Mue;

    /// <summary>The index of the MPFS policy on the from date; 0 without a row, and for a line with LIN102. Whether policy is evaluated, <see cref="IsKnown"/> decides too.</summary>
    public ushort Mpfs;

    /// <summary>The index of the next line of the same code; after the last of them comes the first. See <see cref="RepeatedCodes"/>.</summary>
    public int Next;

    public UnitRole Role;

    /// <summary>The add-on type of the code on the from date, 1 to 3; 0 for a code that is no add-on then. Set by the add-on checks.</summary>
    public byte AddOnType;

    public readonly bool IsPrior => Number < 0;

    public readonly bool HasValidDates => (Flags & LineFlags.InvalidDates) == 0;

    /// <summary>Whether table rules may look at the line.</summary>
    public readonly bool IsKnown => (Flags & LineFlags.Known) != 0;

    public readonly bool HasErrors => ErrorFamilies != 0;

    public readonly bool SharesDay(in LineState other) => Math.Max(From, other.From) <= Math.Min(Through, other.Through);

    public readonly bool Has(LineFlags flag) => (Flags & flag) != 0;

    /// <summary>Takes over what the tables say of the code; the units must have been read.</summary>
    public void Take(in CodeInForce facts, CareSetting setting)
    {
        Mue = facts.Mue[(int)setting];
        Mpfs = facts.Mpfs;
        Flags |= (LineFlags)((uint)facts.Flags << 16) & LineFlags.OfTables;
        int limit = facts.Limits[(int)setting];
        if (limit == 0 || DailyUnits > limit * BilledUnits.Thousand)
            Flags |= LineFlags.MayExceedLimit;
    }

    /// <summary>Takes the role in which units are added up; the modifiers must have been read.</summary>
    public void TakeRole(in CodeInForce facts, CareSetting setting)
    {
        // N26 I-30: a diagnostic procedure on both sides may be billed on two lines of one unit each.
        Role = UnitRoles.Of(Modifiers, setting == CareSetting.Practitioner && facts.Has(InForceFlags.BilledBySide));
    }
}
