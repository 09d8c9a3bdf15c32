namespace CptRules;

/// <summary>Compares lists entry by entry; null equals empty, as it does for validation.</summary>
internal static class ListEquality
{
    public static bool AreEqual<T>(IReadOnlyList<T>? first, IReadOnlyList<T>? second)
    {
        int count = first?.Count ?? 0;
        if (count != (second?.Count ?? 0))
            return false;
        if (ReferenceEquals(first, second))
            return true;
        for (int i = 0; i < count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(first![i], second![i]))
                return false;
        }

        return true;
    }
}
