namespace CptRules.Findings;

/// <summary>Why a PTP edit is not certain to deny column 2.</summary>
internal enum PairDoubt
{
    None = 0,

    /// <summary>The two lines begin on different days.</summary>
    DifferentDays = 1,
    Column1HasErrors = 2,

    /// <summary>By its fee schedule status.</summary>
    Column1NotPayable = 3,
}
