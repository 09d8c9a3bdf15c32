using System.Text;

namespace CptRules.Explain.Remedies;

/// <summary>Carries out remedies on copies of claims.</summary>
internal static class RemedyApplication
{
    public static Claim Apply(Remedy remedy, Claim claim)
    {
        if (!remedy.CanBeApplied)
            throw new InvalidOperationException("The remedy cannot be applied: a person must decide.");
        int index = remedy.Line - 1;
        if (claim.Lines is not { } lines || (uint)index >= (uint)lines.Count)
            throw new ArgumentException($"The claim has no line {Words.Number(remedy.Line)}.", nameof(claim));
        if (remedy.Kind == RemedyKind.RemoveLine)
            return claim with { Lines = [.. lines.Take(index), .. lines.Skip(index + 1)] };
        ClaimLine changed = Change(remedy, lines[index] ?? new ClaimLine());
        return claim with { Lines = [.. lines.Take(index), changed, .. lines.Skip(index + 1)] };
    }

    private static ClaimLine Change(Remedy remedy, ClaimLine line) => remedy.Kind switch
    {
        RemedyKind.ReduceUnits when remedy.Units is { } units => line with { Units = remedy.IsWholeLine ? units : units * Days(line) },
        RemedyKind.RemoveModifier => line with { Modifiers = Without(remedy.Modifiers, line.Modifiers ?? [], keepFirst: false) },
        RemedyKind.RemoveRepeatedModifier => line with { Modifiers = Without(remedy.Modifiers, line.Modifiers ?? [], keepFirst: true) },
        _ => throw new InvalidOperationException($"A remedy of kind {remedy.Kind} cannot be applied: a person must decide."),
    };

    private static int Days(ClaimLine line) =>
        line.From is { } from && line.Through is { } through && through > from ? through.DayNumber - from.DayNumber + 1 : 1;

    /// <summary>The entries that are not one of the modifiers; with <paramref name="keepFirst"/>, also the first of each of them.</summary>
    private static List<string> Without(IReadOnlyList<string> modifiers, IReadOnlyList<string> entries, bool keepFirst)
    {
        var kept = new List<string>(entries.Count);
        foreach (string? entry in entries)
        {
            bool isListed = modifiers.Any(modifier => IsSame(entry, modifier));
            if (!isListed || (keepFirst && !kept.Exists(earlier => IsSame(earlier, entry))))
                kept.Add(entry!);
        }

        return kept;
    }

    // As validation compares modifiers: trimmed, and in ASCII upper case.
    private static bool IsSame(string? a, string? b) => Ascii.EqualsIgnoreCase(a.AsSpan().Trim(), b.AsSpan().Trim());
}
