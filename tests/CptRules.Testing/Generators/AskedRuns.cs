using System.Globalization;

namespace CptRules.Testing.Generators;

/// <summary>How many cases of twenty claims each the environment variable CPTRULES_PROPERTY_RUNS asks for.</summary>
internal static class AskedRuns
{
    public const int ClaimsOfOneCase = 20;

    /// <summary>Null if it asks for none.</summary>
    public static int? Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CPTRULES_PROPERTY_RUNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int runs) ? runs : null;
}
