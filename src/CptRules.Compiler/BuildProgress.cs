namespace CptRules.Compiler;

/// <summary>The progress of a build.</summary>
/// <param name="Step">The current step.</param>
/// <param name="Share">The share of the reading that is done, from 0 to 1.</param>
public readonly record struct BuildProgress(BuildStep Step, double Share)
{
    internal static BuildProgress Checking => new(BuildStep.Check, 1);

    internal static BuildProgress Writing => new(BuildStep.Write, 1);
}
