using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CptRules.Benchmarks.Claims;

/// <summary>Makes lines as applications have them: every text an object of its own, as a reader of claims leaves it behind.</summary>
internal static class LineText
{
    private static readonly string[] None = [];

    public static ClaimLine Line(
        int number, string? code, decimal units, DateOnly? from, ReadOnlySpan<string> modifiers = default, string? provider = null, DateOnly? through = null) => new(Own(code), units, from)
    {
        Id = Own(number.ToString(CultureInfo.InvariantCulture)),
        Modifiers = modifiers.IsEmpty ? None : Array.ConvertAll(modifiers.ToArray(), modifier => Own(modifier)),
        Through = through,
        Provider = Own(provider),
    };

    [return: NotNullIfNotNull(nameof(text))]
    public static string? Own(string? text) => text is null ? null : new(text.AsSpan());
}
