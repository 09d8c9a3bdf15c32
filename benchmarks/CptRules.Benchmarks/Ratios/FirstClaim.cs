using System.Globalization;
using CptRules.Benchmarks.Claims;

namespace CptRules.Benchmarks.Ratios;

/// <summary>The claim that a new process judges first: one without findings, as words of a command line, which a launch reads without compiling anything that it measures.</summary>
internal static class FirstClaim
{
    private const int Lines = 3;

    /// <summary>The day, then for each line its code, units and modifiers.</summary>
    public static string[] Words(RuleSet rules)
    {
        IReadOnlyList<ClaimLine> lines = ClaimPools.Make(rules, ClaimKind.Clean, Lines, count: 1)[0].Lines;
        return
        [
            lines[0].From!.Value.ToString("o", CultureInfo.InvariantCulture),
            .. lines.Select(line => string.Join(',', [line.Code!, line.Units.ToString(CultureInfo.InvariantCulture), .. line.Modifiers])),
        ];
    }

    public static Claim Read(ReadOnlySpan<string> words)
    {
        DateOnly day = DateOnly.Parse(words[0], CultureInfo.InvariantCulture);
        var lines = new ClaimLine[words.Length - 1];
        for (int i = 0; i < lines.Length; i++)
        {
            string[] parts = words[i + 1].Split(',');
            lines[i] = new(parts[0], decimal.Parse(parts[1], CultureInfo.InvariantCulture), day) { Modifiers = parts[2..] };
        }

        return new() { Lines = lines };
    }
}
