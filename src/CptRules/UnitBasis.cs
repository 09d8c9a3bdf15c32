namespace CptRules;

/// <summary>What the units of a line count. New values are appended.</summary>
public enum UnitBasis : byte
{
    /// <summary>Units of service, as the code defines them (X12 <c>UN</c>).</summary>
    Units = 0,

    /// <summary>Minutes, of anesthesia (X12 <c>MJ</c>). Minutes are not compared with unit limits.</summary>
    Minutes = 1,
}
