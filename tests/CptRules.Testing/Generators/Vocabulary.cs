using System.Globalization;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Testing.Generators;

/// <summary>
/// What makes claims against a rule set interesting: codes that are linked, limits, modifiers, and days on which something
/// changes.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ILookup<CodeKey, CodeKey> _linked;

    public Vocabulary(RuleTables tables)
    {
        var links = tables.Pairs.Select(row => (row.Column1, row.Column2))
            .Concat(tables.AddOns.Where(row => !row.Primary.IsNone).Select(row => (row.AddOn, row.Primary)))
            .Distinct().ToList();
        _linked = links.Concat(links.Select(link => (link.Item2, link.Item1))).ToLookup(link => link.Item1, link => link.Item2);
        Codes = [.. tables.CodesOfTables()
            .Concat(_linked.Select(link => link.Key))
            .Concat(tables.AddOns.Select(row => row.AddOn))
            .Distinct().Order()];
        Focuses = Focus.Of(tables, Codes);
        Visits = [.. Codes.Where(tables.EvaluationAndManagement.Contains)];
        Places = [.. tables.Places.Select(row => row.Place.ToString("00", CultureInfo.InvariantCulture))];
        Limits = [.. tables.Mue.SelectMany(table => table.Rows).Select(row => row.Limit).Distinct().DefaultIfEmpty(1)];
        Modifiers = [.. tables.Modifiers.Select(row => row.Modifier.ToString()).DefaultIfEmpty("59")];
        Days = [.. Changes(tables).Distinct().Where(day => day.Year is > 1990 and < 2100)
            .SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) })
            .Append(new DateOnly(2024, 8, 5)).Distinct().Order()];
        DateOnly windowFrom = tables.Mue.GroupBy(table => table.Setting, table => table.Date)
            .Concat(tables.Mpfs.GroupBy(_ => (CareSetting)byte.MaxValue, table => table.Date))
            .Select(kind => kind.Min()).DefaultIfEmpty(new DateOnly(2024, 1, 1)).Max();
        Window = [.. Days.Where(day => day >= windowFrom).DefaultIfEmpty(windowFrom)];
    }

    public IReadOnlyList<CodeKey> Codes { get; }

    public IReadOnlyList<CodeKey> Visits { get; }

    public IReadOnlyList<Focus> Focuses { get; }

    /// <summary>The two digits of each place of service.</summary>
    public IReadOnlyList<string> Places { get; }

    public IReadOnlyList<int> Limits { get; }

    public IReadOnlyList<string> Modifiers { get; }

    /// <summary>Days on which something begins or ends, with the days before and after them.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>The days of <see cref="Days"/> on which all dated tables have begun.</summary>
    public IReadOnlyList<DateOnly> Window { get; }

    /// <summary>A code that shares a pair or an add-on link with this one, if there is any.</summary>
    public CodeKey Linked(CodeKey code, Random random)
    {
        CodeKey[] linked = [.. _linked[code]];
        return linked.Length > 0 ? random.OneOf(linked) : code;
    }

    private static IEnumerable<DateOnly> Changes(RuleTables tables) =>
        tables.Codes.SelectMany(row => new[] { row.From, row.Through }).OfType<DateOnly>()
            .Concat(tables.Mue.Select(table => table.Date))
            .Concat(tables.Mpfs.Select(table => table.Date))
            .Concat(tables.Opps.Select(table => table.Date))
            .Concat(tables.Places.Select(row => row.ModifierThrough).OfType<DateOnly>())
            .Concat(tables.Pairs.SelectMany(row => new[] { row.From, row.Through }))
            .Concat(tables.AddOns.SelectMany(row => new[] { row.From, row.Through }))
            .Concat(tables.Modifiers.SelectMany(row => new[] { row.From, row.Through }).OfType<DateOnly>())
            .Concat(tables.Conflicts.SelectMany(row => new[] { row.From, row.Through }).OfType<DateOnly>())
            .Concat(tables.ModifierNeeds.SelectMany(row => new[] { row.From, row.Through }).OfType<DateOnly>())
            .Concat(tables.RequiredModifiers.SelectMany(row => new[] { row.From, row.Through }).OfType<DateOnly>())
            .Concat(tables.VisitAddOns.Select(row => row.ExemptFrom))
            .Concat(tables.SingleDoseDrugs.SelectMany(row => new[] { row.WarningFrom, row.ErrorFrom }))
            .Concat(tables.Published.SelectMany(row => new[] { row.Date, row.HoldsThrough }))
            .Append(new DateOnly(2019, 7, 1));
}
