namespace CptRules;

/// <summary>The families of rules. New families are appended. Each name is the prefix of its rules' ids.</summary>
public enum RuleFamily : byte
{
    /// <summary>No rule: the family of <see cref="RuleId.None"/>.</summary>
    None = 0,

    /// <summary>The dates of a line.</summary>
    Lin = 1,

    /// <summary>The procedure code of a line.</summary>
    Cod = 2,

    /// <summary>Units of service and medically unlikely edits (MUE).</summary>
    Unt = 3,

    /// <summary>The modifiers of a line.</summary>
    Mod = 4,

    /// <summary>NCCI procedure-to-procedure (PTP) edits.</summary>
    Ptp = 5,

    /// <summary>Add-on codes.</summary>
    Aoc = 6,

    /// <summary>Duplicate lines.</summary>
    Dup = 7,

    /// <summary>Services that are paid only if nothing else is payable for the day.</summary>
    Sta = 8,

    /// <summary>Visits and procedures in the global period of a procedure.</summary>
    Glo = 9,

    /// <summary>Parts of a service that are billed in addition to the whole.</summary>
    Cmp = 10,

    /// <summary>Drugs: wasted amounts and single-dose containers.</summary>
    Dru = 11,

    /// <summary>Services of earlier claims that contradict this one.</summary>
    His = 12,

    /// <summary>The outpatient status (OPPS) of hospital services.</summary>
    Ops = 13,

    /// <summary>Equipment and supplies of DME suppliers.</summary>
    Dme = 14,

    /// <summary>The place of service of professional claims.</summary>
    Pos = 15,
}
