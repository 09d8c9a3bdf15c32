namespace CptRules.Benchmarks.Phases;

/// <summary>The steps of the engine.</summary>
public enum RuleFamilyPhase
{
    /// <summary>Nothing but what each measured step begins with: the resolved lines laid out anew.</summary>
    Layout,

    /// <summary>Text to numbers, and the checks of a line by itself: LIN, COD, UNT201, MOD.</summary>
    Resolve,

    /// <summary>MOD410.</summary>
    Repeats,

    /// <summary>UNT211 to UNT214.</summary>
    Units,

    /// <summary>PTP.</summary>
    Pairs,

    /// <summary>AOC.</summary>
    AddOns,

    /// <summary>DUP, STA, GLO.</summary>
    Companions,
}
