namespace CptRules.Tests;

/// <summary>Tests that measure the memory of the whole process run while no other test runs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunsAlone
{
    public const string Name = "alone in the process";
}
