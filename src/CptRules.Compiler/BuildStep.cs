namespace CptRules.Compiler;

/// <summary>The steps of a build, in order.</summary>
public enum BuildStep
{
    /// <summary>Reads the published files.</summary>
    Read,

    /// <summary>Checks the tables against each other.</summary>
    Check,

    /// <summary>Writes the rule set, reads it back and verifies it.</summary>
    Write,
}
