namespace CptRules.Compiler;

/// <summary>How far a build is.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Share">The share done of the reading, from 0 to 1.</param>
internal readonly record struct BuildProgress(BuildStep Step, double Share)
{
    public static BuildProgress Checking => new(BuildStep.Check, 1);

    public static BuildProgress Writing => new(BuildStep.Write, 1);
}
