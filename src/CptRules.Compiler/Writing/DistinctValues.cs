namespace CptRules.Compiler.Writing;

/// <summary>Numbers distinct entries in the order of their first use; number 0 is the value for "no row".</summary>
internal sealed class DistinctValues<T>(string table, T none)
    where T : unmanaged
{
    private readonly Dictionary<T, ushort> _numbers = [];
    private readonly List<T> _values = [none];

    public ushort Add(T value)
    {
        if (_numbers.TryGetValue(value, out ushort number))
            return number;
        if (_values.Count > ushort.MaxValue)
            throw new InvalidRuleSetException($"{table}: there are more than {ushort.MaxValue} distinct rows, the most that the format "
                + "can number.");
        number = (ushort)_values.Count;
        _values.Add(value);
        _numbers.Add(value, number);
        return number;
    }

    public T[] ToArray() => [.. _values];
}
