using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules.Json;

/// <summary>Reads a value from a JSON string. Rule files are written by people, so errors state what was expected.</summary>
internal abstract class TextConverter<T>(string expected) : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryRead(reader.GetString()!, out T? value)
            ? value!
            : throw new JsonException($"expected {expected}.");

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Rule files are written by people.");

    protected abstract bool TryRead(string text, out T? value);
}

/// <summary>Reads one of a closed list of names. Case matters.</summary>
internal abstract class ClosedListConverter<T>(params (string Name, T Value)[] names)
    : TextConverter<T>("one of " + string.Join(", ", names.Select(entry => entry.Name)))
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = names.ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>The members of the enum without some, with their names in camel case.</summary>
    protected static (string Name, T Value)[] Members(params T[] except) =>
        [.. Enum.GetValues<T>().Except(except).Select(value => (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), value))];

    protected sealed override bool TryRead(string text, out T value) => _values.TryGetValue(text, out value);
}

/// <summary>Reads a procedure code.</summary>
internal sealed class CodeKeyConverter() : TextConverter<CodeKey>("a procedure code: four digits and a digit or upper-case letter, or an "
    + "upper-case letter and four digits")
{
    protected override bool TryRead(string text, out CodeKey value) => CodeKey.TryParse(text, out value);
}

/// <summary>Reads a modifier.</summary>
internal sealed class ModifierKeyConverter() : TextConverter<ModifierKey>("a modifier: two digits or upper-case letters")
{
    protected override bool TryRead(string text, out ModifierKey value) => ModifierKey.TryParse(text, out value);
}

/// <summary>Reads a date.</summary>
internal sealed class DateConverter() : TextConverter<DateOnly>("a date YYYY-MM-DD")
{
    protected override bool TryRead(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
}

/// <summary>Reads a care setting.</summary>
internal sealed class CareSettingConverter() : ClosedListConverter<CareSetting>(Members());

/// <summary>Reads the name of a code class that the engine reads.</summary>
internal sealed class CodeClassConverter() : ClosedListConverter<CodeClass>(Members(CodeClass.None));

/// <summary>Reads a severity.</summary>
internal sealed class SeverityConverter() : ClosedListConverter<Severity>(Members());

/// <summary>Reads the global days field as published.</summary>
internal sealed class GlobalDaysConverter() : ClosedListConverter<GlobalDays>(
    ("000", GlobalDays.Days000),
    ("010", GlobalDays.Days010),
    ("090", GlobalDays.Days090),
    ("MMM", GlobalDays.Mmm),
    ("XXX", GlobalDays.Xxx),
    ("YYY", GlobalDays.Yyy),
    ("ZZZ", GlobalDays.Zzz));

/// <summary>Reads the published reason of a pair.</summary>
internal sealed class PairRationaleConverter() : ClosedListConverter<PairRationale>(Members(PairRationale.None));

/// <summary>Reads a restriction of an add-on row.</summary>
internal sealed class AddOnNotesConverter() : ClosedListConverter<AddOnNotes>(Members(AddOnNotes.None));

/// <summary>Reads the class of a modifier.</summary>
internal sealed class ModifierClassConverter() : ClosedListConverter<ModifierClass>(Members());
