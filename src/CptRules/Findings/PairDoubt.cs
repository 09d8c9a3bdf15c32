namespace CptRules.Findings;

/// <summary>Why a PTP edit may not deny column 2.</summary>
internal enum PairDoubt : byte
{
    None = 0,

    /// <summary>The two lines begin on different days.</summary>
    DifferentDays = 1,

    /// <summary>The column 1 line has an error of its own.</summary>
    Column1HasErrors = 2,

    /// <summary>The fee schedule status of column 1 says that it is not paid.</summary>
    Column1NotPayable = 3,

    /// <summary>The fee schedule status of column 1 says that it is paid only if nothing else is.</summary>
    Column1PaidOnlyAlone = 4,
}
