using CptRules.Data;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Engine.State;

/// <summary>A line after its text has been turned into numbers, and what the rules so far have found out about it: 64 bytes.</summary>
internal struct LineState
{
    /// <summary>The unit of <see cref="DailyUnits"/>: thousandths.</summary>
    public const long UnitScale = 1000;

    /// <summary>The modifiers of the line that <see cref="ModifierBits"/> names.</summary>
    public ulong Modifiers;

    /// <summary>Units a day in thousandths.</summary>
    public long DailyUnits;

    /// <summary>The modifier entries as billed, to be read with <see cref="ClaimContext.ModifiersOf"/>. 0 if the line has none.</summary>
    /// <remarks>
    /// Four <see cref="ModifierKey"/> values, the first entry in the lowest 16 bits; with <see cref="LineFlags.ManyModifiers"/> the place
    /// of the entries in <see cref="ModifierOverflow"/>.
    /// </remarks>
    public ulong ModifierEntries;

    /// <summary>From 1 for a claim line, from -1 downwards for a prior line.</summary>
    public int Number;

    /// <summary>
    /// The id of the code; -1 for a code that the rule set does not have. For a malformed code -2 or less: equal numbers are equal texts.
    /// </summary>
    public int Code;

    /// <summary>The packed code; none if it is malformed.</summary>
    public CodeKey Key;

    /// <summary>The from date as a day number; -1 if it is missing.</summary>
    public int From;

    /// <summary>The through date as a day number, inclusive; the from date if it is missing.</summary>
    public int Through;

    /// <summary>Equal numbers are equal provider keys.</summary>
    public int Provider;

    public LineFlags Flags;

    /// <summary>
    /// The index of the next line of the same code; the last one leads back to the first. See <see cref="RepeatedCodes"/>.
    /// </summary>
    public int Next;

    /// <summary>The families with an Error on this line, one bit each.</summary>
    public ushort ErrorFamilies;

    /// <summary>The index of the MUE value on the from date; 0 without a row, and for a line before the window.</summary>
    public ushort Mue;

    /// <summary>The index of the MPFS policy on the from date; 0 without a row, and for a line before the window.</summary>
    public ushort Mpfs;

    /// <summary>The place of service, as <see cref="PlaceText"/> reads it. Practitioner claims only.</summary>
    public byte Place;

    // Together one byte, so that a line fits into 64.
    private byte _roleAndAddOnType;

    public UnitRole Role
    {
        readonly get => (UnitRole)(_roleAndAddOnType & 0xF);
        set => _roleAndAddOnType = (byte)((_roleAndAddOnType & ~0xF) | (int)value);
    }

    /// <summary>The add-on type of the code on the from date, 1 to 3; 0 for other codes. Set by the add-on rules.</summary>
    public byte AddOnType
    {
        readonly get => (byte)(_roleAndAddOnType >> 4);
        set => _roleAndAddOnType = (byte)((_roleAndAddOnType & 0xF) | (value << 4));
    }

    public readonly bool IsPrior => Number < 0;

    public readonly bool HasValidDates => (Flags & LineFlags.InvalidDates) == 0;

    public readonly bool UsesTableRules => (Flags & LineFlags.UsesTableRules) != 0;

    /// <summary>GY or GX: the line is billed to receive a denial.</summary>
    public readonly bool IsBilledForDenial => (Modifiers & ModifierBits.NotCovered) != 0;

    public readonly bool HasErrors => ErrorFamilies != 0;

    /// <summary>Whether the units of the line count toward unit limits.</summary>
    public readonly bool CountsUnits
    {
        get
        {
            const LineFlags needed = LineFlags.UsesTableRules | LineFlags.ValidUnits;
            return (Flags & (needed | LineFlags.InvalidDates | LineFlags.BeforeWindow | LineFlags.Minutes)) == needed;
        }
    }

    /// <summary>Whether a unit limit applies to the line. A limit of 0 applies to minutes too.</summary>
    public readonly bool HasUnitLimit
    {
        get
        {
            const LineFlags needed = LineFlags.UsesTableRules | LineFlags.ValidUnits;
            return Mue != 0 && (Flags & (needed | LineFlags.InvalidDates | LineFlags.BeforeWindow)) == needed;
        }
    }

    public readonly bool SharesDay(in LineState other) => Math.Max(From, other.From) <= Math.Min(Through, other.Through);

    /// <summary>Whether two lines have the same code; malformed codes are the same if their texts are.</summary>
    public readonly bool HasSameCode(in LineState other) => Key == other.Key && Code == other.Code;

    public readonly bool Has(LineFlags flag) => (Flags & flag) != 0;

    /// <summary>Copies the facts of the tables about the code. Units and modifiers must have been read.</summary>
    public void SetTableFacts(in CodeInForce facts, CareSetting setting)
    {
        Mue = facts.Mue[(int)setting];
        Mpfs = facts.Mpfs;
        Flags |= (LineFlags)((uint)facts.Flags << 16) & LineFlags.FromTables;
        int limit = facts.Limits[(int)setting];
        if (limit == 0 || DailyUnits > limit * UnitScale)
            Flags |= LineFlags.MayExceedLimit;

        // N26 I-30: a diagnostic procedure on both sides may be billed on two lines of one unit each.
        if ((Modifiers & UnitRoles.Modifiers) != 0)
            Role = UnitRoles.Of(Modifiers, setting == CareSetting.Practitioner && facts.Has(InForceFlags.BilledBySide));
    }
}
