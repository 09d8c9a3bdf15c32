using System.Globalization;
using CptRules.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace CptRules.Tests.Properties;

/// <summary>Runs properties of random cases; prints the seed of each run, and on failure how to replay it.</summary>
internal static class PropertyRuns
{
    private const string SeedVariable = "CPTRULES_PROPERTY_SEED";

    // Cases of twenty claims each.
    private const int ShortForm = 100;
    private const int LongForm = 800;

    /// <param name="cases">The cases.</param>
    /// <param name="complaint">What is wrong with the findings of a claim; null if nothing.</param>
    public static void Check(Arbitrary<Case> cases, Func<Case, Claim, string?> complaint)
    {
        Property Holds(Case @case)
        {
            string? wrong = @case.Claims.Select(claim => complaint(@case, claim)).FirstOrDefault(found => found is not null);
            return (wrong is null).Label(wrong ?? "");
        }

        int runs = RequestedRuns.Count ?? LongTests.Count("random cases", ShortForm, LongForm);
        ulong seed = RequestedSeed ?? (ulong)Random.Shared.NextInt64();
        string replay = string.Create(CultureInfo.InvariantCulture, $"{SeedVariable}={seed} {RequestedRuns.Variable}={runs}");
        TestOutput.Write($"to replay its random cases: {replay}");
        Config config = Config.QuickThrowOnFailure.WithMaxTest(runs).WithQuietOnSuccess(true)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed), FSharpOption<int>.None)));
        try
        {
            Prop.ForAll(cases, Holds).Check(config);
        }
        catch (Exception e)
        {
            string test = TestContext.Current.TestMethod?.MethodName ?? "";
            Assert.Fail($"{e.Message}\nTo replay it: {replay} dotnet test tests/CptRules.Tests --filter {test}");
        }
    }

    private static ulong? RequestedSeed =>
        ulong.TryParse(Environment.GetEnvironmentVariable(SeedVariable), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed)
            ? seed
            : null;
}
