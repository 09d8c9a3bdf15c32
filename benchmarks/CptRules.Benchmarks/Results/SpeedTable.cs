using System.Globalization;
using System.Text;
using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Results;

/// <summary>The tables of speed in README.md and docs/performance.md, made from results and written between two marks.</summary>
internal static class SpeedTable
{
    private const string Begin = "<!-- speed:begin -->\n";
    private const string End = "<!-- speed:end -->\n";

    /// <summary>The table of README.md: three engines, and a link to the full table.</summary>
    public static string Short(ResultFile results)
    {
        var text = new StringBuilder();
        text.Append("| engine | ns per claim, 256 claims | ns per claim, 16,384 claims | bytes per claim |\n");
        text.Append("|---|--:|--:|--:|\n");
        foreach (ShownEngine engine in ShownEngine.Short)
            text.Append(Row(engine, Time(results, engine, "12"), Time(results, engine, "12_streaming"), Bytes(results, engine)));
        text.Append(CultureInfo.InvariantCulture, $"\nClaims of 12 lines without findings. Medians of {results.Launches} ");
        text.Append(CultureInfo.InvariantCulture, $"process launches on {DateOf(results)}; {MachineOf(results)}.\n");
        text.Append("The full table: [docs/performance.md](docs/performance.md).\n");
        return text.ToString();
    }

    /// <summary>The table of docs/performance.md: all engines with their ratios, and the chart.</summary>
    public static string Full(ResultFile results)
    {
        var text = new StringBuilder();
        text.Append("| engine | ns per claim, 256 claims | CptRules = 1 ");
        text.Append("| ns per claim, 16,384 claims | CptRules = 1 | bytes per claim |\n");
        text.Append("|---|--:|--:|--:|--:|--:|\n");
        foreach (ShownEngine engine in ShownEngine.All)
        {
            text.Append(Row(
                engine,
                Time(results, engine, "12"),
                Ratio(results, engine, "12"),
                Time(results, engine, "12_streaming"),
                Ratio(results, engine, "12_streaming"),
                Bytes(results, engine)));
        }

        text.Append(CultureInfo.InvariantCulture, $"\nMedians of {results.Launches} process launches on {DateOf(results)}, ");
        text.Append(CultureInfo.InvariantCulture, $"with the least and the most in parentheses. {MachineOf(results)}.\n");
        text.Append(CultureInfo.InvariantCulture, $"\n![Nanoseconds per claim, by engine](../benchmarks/results/{DateOf(results)}.svg)\n");
        return text.ToString();
    }

    /// <summary>Replaces the text between the marks of a document.</summary>
    /// <exception cref="FormatException">The marks are missing.</exception>
    public static string Replace(string document, string table)
    {
        int begin = document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = document.IndexOf(End, StringComparison.Ordinal);
        return begin >= Begin.Length && end >= begin
            ? string.Concat(document.AsSpan(0, begin), table, document.AsSpan(end))
            : throw new FormatException("The marks of the table, speed:begin and speed:end, are missing.");
    }

    /// <summary>Replaces the text between the marks of a file.</summary>
    /// <exception cref="FormatException">The marks are missing.</exception>
    public static void WriteInto(string path, string table) => File.WriteAllText(path, Replace(File.ReadAllText(path), table));

    private static string Row(ShownEngine engine, params ReadOnlySpan<string> cells)
    {
        string label = engine.Name == ShownEngine.Library ? $"**{engine.Label}**" : engine.Label;
        return $"| {label} | {string.Join(" | ", cells)} |\n";
    }

    private static string Time(ResultFile results, ShownEngine engine, string pool) =>
        results.Figures[$"{engine.Name}_ns_{pool}"].Median.ToString("#,##0", CultureInfo.InvariantCulture);

    private static string Bytes(ResultFile results, ShownEngine engine)
    {
        string name = engine.Name == ShownEngine.Library ? "alloc_bytes_clean_12" : $"{engine.Name}_alloc_bytes_12";
        return results.Figures[name].Median.ToString("#,##0", CultureInfo.InvariantCulture);
    }

    private static string Ratio(ResultFile results, ShownEngine engine, string pool)
    {
        if (engine.Name == ShownEngine.Library)
            return "1";
        Spread ratio = engine.Name == ShownEngine.Floor
            ? results.Figures[$"validate_over_floor_{pool}"].Inverse()
            : results.Figures[$"{engine.Name}_over_validate_{pool}"];
        string format = engine.Name == ShownEngine.Floor ? "0.00" : "0.0";
        return $"{TextOf(ratio.Median)} ({TextOf(ratio.Least)} to {TextOf(ratio.Most)})";

        string TextOf(double number) => number.ToString(format, CultureInfo.InvariantCulture);
    }

    private static string DateOf(ResultFile results) => results.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string MachineOf(ResultFile results) => string.Create(
        CultureInfo.InvariantCulture, $"{results.Machine.Processor}, {results.Machine.Cores} virtual cores, {results.Machine.Runtime}");
}
