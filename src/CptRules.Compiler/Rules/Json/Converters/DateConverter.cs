using System.Globalization;

namespace CptRules.Compiler.Rules.Json.Converters;

/// <summary>Reads a date.</summary>
internal sealed class DateConverter() : TextConverter<DateOnly>("a date YYYY-MM-DD")
{
    protected override bool TryRead(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
}
