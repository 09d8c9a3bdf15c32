using CptRules.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace CptRules.Tests.Properties;

/// <summary>Runs properties of cases: how often, and what a failure prints.</summary>
internal static class PropertyRuns
{
    /// <summary>Cases of twenty claims each. The environment variable CPTRULES_PROPERTY_RUNS overrides it.</summary>
    private const int DefaultRuns = 800;

    /// <param name="cases">The cases.</param>
    /// <param name="complaint">What is wrong with how a claim of a case is judged; null if nothing.</param>
    public static void Check(Arbitrary<Case> cases, Func<Case, Claim, string?> complaint)
    {
        Property Holds(Case @case)
        {
            string? wrong = @case.Claims.Select(claim => complaint(@case, claim)).FirstOrDefault(found => found is not null);
            return (wrong is null).Label(wrong ?? "");
        }

        Prop.ForAll(cases, Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(AskedRuns.Count ?? DefaultRuns).WithQuietOnSuccess(true));
    }
}
