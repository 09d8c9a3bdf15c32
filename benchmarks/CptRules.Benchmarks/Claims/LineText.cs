using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CptRules.Benchmarks.Claims;

/// <summary>Makes lines whose strings are all separate objects, as a reader of claims makes them.</summary>
internal static class LineText
{
    private static readonly string[] None = [];

    public static ClaimLine Line(
        int number,
        string? code,
        decimal units,
        DateOnly? from,
        ReadOnlySpan<string> modifiers = default,
        string? provider = null,
        DateOnly? through = null) => new(Copy(code), units, from)
        {
            Id = Copy(number.ToString(CultureInfo.InvariantCulture)),
            Modifiers = modifiers.IsEmpty ? None : Array.ConvertAll(modifiers.ToArray(), modifier => Copy(modifier)),
            Through = through,
            Provider = Copy(provider),
        };

    [return: NotNullIfNotNull(nameof(text))]
    public static string? Copy(string? text) => text is null ? null : new(text.AsSpan());
}
