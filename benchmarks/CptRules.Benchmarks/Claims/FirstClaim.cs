using System.Globalization;

namespace CptRules.Benchmarks.Claims;

/// <summary>The claim, without findings, that a new process validates first. It is passed as command line arguments.</summary>
/// <remarks>A new process reads it without compiling any code that it measures.</remarks>
internal static class FirstClaim
{
    private const int Lines = 3;

    /// <summary>The arguments: the day, then for each line its code, units and modifiers.</summary>
    public static string[] Arguments(RuleSet rules)
    {
        IReadOnlyList<ClaimLine> lines = ClaimPools.Make(rules, ClaimKind.Clean, Lines, count: 1)[0].Lines;
        return
        [
            lines[0].From!.Value.ToString("o", CultureInfo.InvariantCulture),
            .. lines.Select(line => string.Join(',', [line.Code!, line.Units.ToString(CultureInfo.InvariantCulture), .. line.Modifiers])),
        ];
    }

    public static Claim Read(ReadOnlySpan<string> arguments)
    {
        DateOnly day = DateOnly.Parse(arguments[0], CultureInfo.InvariantCulture);
        var lines = new ClaimLine[arguments.Length - 1];
        for (int i = 0; i < lines.Length; i++)
        {
            string[] parts = arguments[i + 1].Split(',');
            lines[i] = new(parts[0], decimal.Parse(parts[1], CultureInfo.InvariantCulture), day) { Modifiers = parts[2..] };
        }

        return new() { Lines = lines };
    }

    /// <exception cref="InvalidOperationException">The claim has findings, so it is not the claim that was meant to be timed.</exception>
    public static void RequireClean(ValidationResult result)
    {
        if (result.Findings.Count > 0)
            throw new InvalidOperationException($"The first claim has {result.Findings.Count} findings instead of none.");
    }
}
