namespace CptRules.Compiler.Rules.Json.Converters;

/// <summary>Reads one of a closed list of names, exactly as written.</summary>
internal abstract class ClosedListConverter<T>(params (string Name, T Value)[] names) : TextConverter<T>("one of " + string.Join(", ", names.Select(entry => entry.Name)))
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = names.ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>Members of the enum but for those left out, by their names in camel case.</summary>
    protected static (string Name, T Value)[] Members(params T[] except) =>
        [.. Enum.GetValues<T>().Except(except).Select(value => (System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), value))];

    protected sealed override bool TryRead(string text, out T value) => _values.TryGetValue(text, out value);
}
