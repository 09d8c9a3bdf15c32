namespace CptRules;

/// <summary>The number of PTP edits of a code in force on a day in a care setting. An immutable value; <c>default</c> is none.</summary>
/// <param name="AsColumn1">Edits with the code in column 1, the code that is paid.</param>
/// <param name="AsColumn2">Edits with the code in column 2, the code that is denied.</param>
public readonly record struct PairCounts(int AsColumn1, int AsColumn2);
