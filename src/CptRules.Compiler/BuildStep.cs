namespace CptRules.Compiler;

/// <summary>The steps of a build.</summary>
internal enum BuildStep
{
    Read,
    Check,
    Write,
}
