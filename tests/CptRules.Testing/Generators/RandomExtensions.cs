namespace CptRules.Testing.Generators;

/// <summary>The random choices that the generators are built from.</summary>
internal static class RandomExtensions
{
    public static bool Chance(this Random random, double probability) => random.NextDouble() < probability;

    public static T OneOf<T>(this Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    public static char OneOf(this Random random, string characters) => characters[random.Next(characters.Length)];

    /// <summary>Up to <paramref name="count"/> different values, in random order.</summary>
    public static List<T> Some<T>(this Random random, IEnumerable<T> values, int count)
    {
        T[] all = [.. values];
        random.Shuffle(all);
        return [.. all.Take(count)];
    }
}
