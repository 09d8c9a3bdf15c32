namespace CptRules.Tests;

/// <summary>
/// Some tests are long. They run in a short form, and say so in the output, unless the environment variable CPTRULES_LONG_TESTS is 1.
/// </summary>
internal static class LongTests
{
    public const string Variable = "CPTRULES_LONG_TESTS";

    public static bool AreOn { get; } = Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>How many of something a test runs.</summary>
    /// <param name="what">The plural, such as <c>claims</c>.</param>
    /// <param name="shortForm">The number unless long tests are on.</param>
    /// <param name="longForm">The number if they are.</param>
    public static int Count(string what, int shortForm, int longForm)
    {
        if (AreOn)
            return longForm;
        TestOutput.Write(FormattableString.Invariant($"short form, {shortForm} of {longForm} {what}; {Variable}=1 runs the long form"));
        return shortForm;
    }
}
