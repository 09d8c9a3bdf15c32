using System.Globalization;

namespace CptRules.Testing.Generators;

/// <summary>The number of random cases, of twenty claims each, that the environment variable CPTRULES_PROPERTY_RUNS requests.</summary>
internal static class RequestedRuns
{
    public const string Variable = "CPTRULES_PROPERTY_RUNS";

    public const int ClaimsOfOneCase = 20;

    /// <summary>Null if the variable is not set.</summary>
    public static int? Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out int runs)
            ? runs
            : null;
}
