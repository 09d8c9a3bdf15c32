namespace CptRules.Tests;

/// <summary>Tests that measure the memory of the whole process, and so run when no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunsAlone
{
    public const string Name = "alone in the process";
}
