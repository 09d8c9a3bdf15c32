using System.Globalization;

namespace CptRules.Benchmarks.Claims;

/// <summary>Makes lines as applications have them: every text an object of its own, as a reader of claims leaves it behind.</summary>
internal static class LineText
{
    private static readonly string[] None = [];

    public static ClaimLine Line(int number, string code, decimal units, DateOnly from, params ReadOnlySpan<string> modifiers) => new(Own(code), units, from)
    {
        Id = Own(number.ToString(CultureInfo.InvariantCulture)),
        Modifiers = modifiers.IsEmpty ? None : Array.ConvertAll(modifiers.ToArray(), Own),
    };

    public static string Own(string text) => new(text.AsSpan());
}
