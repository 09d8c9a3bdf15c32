using System.Globalization;
using System.Text;
using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Results;

/// <summary>What README says of the speed, as results have it: between two marks, and written by nobody else.</summary>
internal static class ReadmeSpeed
{
    private const string Begin = "<!-- speed:begin -->\n";
    private const string End = "<!-- speed:end -->\n";

    /// <summary>The text between the marks.</summary>
    public static string Text(ResultFile results)
    {
        var text = new StringBuilder();
        text.Append("| engine | ns per claim, 256 claims | CptRules = 1 | ns per claim, 16,384 claims | CptRules = 1 | bytes per claim |\n");
        text.Append("|---|--:|--:|--:|--:|--:|\n");
        foreach (ShownEngine engine in ShownEngine.All)
            text.Append(Row(results, engine)).Append('\n');
        string date = results.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"\nMedians of {results.Launches} process launches on {date}; in brackets the least and the most. ");
        text.Append(CultureInfo.InvariantCulture, $"{results.Machine.Processor}, {results.Machine.Cores} virtual cores, {results.Machine.Runtime}.\n");
        text.Append(CultureInfo.InvariantCulture, $"\n![Nanoseconds per claim, by engine](benchmarks/results/{date}.svg)\n");
        return text.ToString();
    }

    /// <summary>README with the text between its marks replaced.</summary>
    /// <exception cref="FormatException">The marks are missing.</exception>
    public static string Replace(string readme, ResultFile results)
    {
        int begin = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = readme.IndexOf(End, StringComparison.Ordinal);
        return begin >= Begin.Length && end >= begin
            ? string.Concat(readme.AsSpan(0, begin), Text(results), readme.AsSpan(end))
            : throw new FormatException("README has no place for the speed.");
    }

    private static string Row(ResultFile results, ShownEngine engine)
    {
        string label = engine.Name == ShownEngine.Library ? $"**{engine.Label}**" : engine.Label;
        string bytes = engine.Name == ShownEngine.Library ? "alloc_bytes_clean_12" : $"{engine.Name}_alloc_bytes_12";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {label} | {Time(results, engine, "12")} | {Times(results, engine, "12")} | {Time(results, engine, "12_streaming")} | {Times(results, engine, "12_streaming")} | {results.Figures[bytes].Median:#,##0} |");
    }

    private static string Time(ResultFile results, ShownEngine engine, string pool) => results.Figures[$"{engine.Name}_ns_{pool}"].Median.ToString("#,##0", CultureInfo.InvariantCulture);

    private static string Times(ResultFile results, ShownEngine engine, string pool)
    {
        if (engine.Name == ShownEngine.Library)
            return "1";
        Spread times = engine.Name == ShownEngine.Floor
            ? results.Figures[$"validate_over_floor_{pool}"].Inverse()
            : results.Figures[$"{engine.Name}_over_validate_{pool}"];
        string format = engine.Name == ShownEngine.Floor ? "0.00" : "0.0";
        return string.Join(' ', Number(times.Median), $"({Number(times.Least)} to {Number(times.Most)})");

        string Number(double number) => number.ToString(format, CultureInfo.InvariantCulture);
    }
}
