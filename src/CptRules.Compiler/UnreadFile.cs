namespace CptRules.Compiler;

/// <summary>A file among the sources that contributed nothing to the rule set.</summary>
/// <param name="Origin">Where the file is, such as <c>2024q3/AOC_V2024Q2-MCR.zip/AOC_V2024Q2-MCR.txt</c>.</param>
/// <param name="Reason">Why it was not read, in a few words.</param>
public sealed record UnreadFile(string Origin, string Reason);
