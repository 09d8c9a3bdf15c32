using System.Globalization;
using CptRules.Data.Keys;

namespace CptRules.Explain;

/// <summary>The parts that sentences are made of: dates, numbers, lines and lists, the same in every culture.</summary>
internal static class Words
{
    /// <summary>The most entries a sentence lists one by one.</summary>
    private const int MostListed = 20;

    public static string Code(CodeKey code) => code.IsNone ? "the code" : code.ToString();

    /// <summary>A code at the beginning of a sentence.</summary>
    public static string CodeFirst(CodeKey code) => code.IsNone ? "The code" : code.ToString();

    public static string Modifier(ModifierKey modifier) => modifier.IsNone ? "the modifier" : $"modifier {modifier}";

    /// <summary>A modifier at the beginning of a sentence.</summary>
    public static string ModifierFirst(ModifierKey modifier) => modifier.IsNone ? "The modifier" : $"Modifier {modifier}";

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Date(int day) => Day.ToDate(day) is { } date ? Date(date) : "the date of service";

    public static string On(int day) => $"on {Date(day)}";

    /// <summary>Two inclusive ends, either of which may be open.</summary>
    public static string Window(int from, int through) => (Day.ToDate(from), Day.ToDate(through)) switch
    {
        ({ } first, { } last) => $"from {Date(first)} through {Date(last)}",
        ({ } first, null) => $"from {Date(first)}",
        (null, { } last) => $"through {Date(last)}",
        _ => "without end",
    };

    /// <summary>The dates of something that is in force, as a sentence.</summary>
    public static string Dates(int from, int through) => (Day.ToDate(from), Day.ToDate(through)) switch
    {
        ({ } first, { } last) => $"It is in force from {Date(first)} through {Date(last)}.",
        ({ } first, null) => $"It began on {Date(first)}.",
        (null, { } last) => $"It ends on {Date(last)}.",
        _ => "It has no end.",
    };

    /// <summary>When something that is not in force on a day ended or begins, as the end of a sentence.</summary>
    public static string EndedOrBegins(int from, int through, int day) =>
        day > through ? $"ended on {Date(through)}" : $"begins on {Date(from)}";

    public static string Number(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Units(decimal units) => units == 1 ? "1 unit" : $"{Number(units)} units";

    /// <summary>A line by its number: prior lines are negative, 0 is none.</summary>
    public static string Line(int number) => number switch
    {
        > 0 => $"line {Number(number)}",
        < 0 => $"prior line {(-(long)number).ToString(CultureInfo.InvariantCulture)}",
        _ => "another line",
    };

    public static string Setting(CareSetting setting) =>
        CareSettingNames.InWords(Enum.IsDefined(setting) ? setting : CareSetting.Practitioner);

    /// <summary>"A, B or C"; how many more there are if there are very many.</summary>
    public static string OneOf(IReadOnlyList<string> entries) => Joined(entries, " or ");

    /// <summary>"A, B and C"; how many more there are if there are very many.</summary>
    public static string AllOf(IReadOnlyList<string> entries) => Joined(entries, " and ");

    private static string Joined(IReadOnlyList<string> entries, string last)
    {
        int more = entries.Count - MostListed;
        if (more > 0)
            return $"{string.Join(", ", entries.Take(MostListed))}{last}{Number(more)} {(more == 1 ? "other" : "others")}";
        return entries.Count switch
        {
            0 => "",
            1 => entries[0],
            _ => $"{string.Join(", ", entries.Take(entries.Count - 1))}{last}{entries[^1]}",
        };
    }
}
