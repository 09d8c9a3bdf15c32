using CptRules.Compiler.Diff;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Writing;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Testing.Generators;

namespace CptRules.Compiler.Tests.Diff;

/// <summary>The changes between random sets are exactly those that a simple comparison of their rows finds.</summary>
public sealed class RandomDiffTests
{
    private static readonly int Runs = LongTests.Count("pairs of random sets", shortForm: 40, longForm: 300);

    private static RuleSet Build(RuleTables tables)
    {
        using var file = new MemoryStream();
        RuleSetWriter.Write(tables, file);
        return RuleSet.Load(file.ToArray());
    }

    /// <summary>
    /// A random set, and another one, or the same one with some rows removed, ended, started later, or with another indicator.
    /// </summary>
    private static (RuleTables Old, RuleTables New) Next(int seed)
    {
        RuleTables old = RandomTables.Next(new Random(seed));
        var random = new Random(seed + 1_000_000);
        if (random.Chance(0.3))
            return (old, RandomTables.Next(random));
        RuleTables @new = RandomTables.Next(new Random(seed));
        @new.Pairs.RemoveAll(_ => random.Chance(0.1));
        for (int i = 0; i < @new.Pairs.Count; i++)
        {
            PairRow row = @new.Pairs[i];
            @new.Pairs[i] = random.Next(10) switch
            {
                0 => row with { Indicator = (byte)(1 - row.Indicator) },
                1 => row with { Through = row.From },
                2 when row.From < row.Through => row with { From = row.From.AddDays(1) },
                _ => row,
            };
        }

        @new.AddOns.RemoveAll(_ => random.Chance(0.1));
        foreach (MueTable table in @new.Mue)
        {
            for (int i = 0; i < table.Rows.Count; i++)
            {
                if (random.Chance(0.2))
                    table.Rows[i] = table.Rows[i] with { Limit = random.Next(5), Mai = (byte)random.Next(1, 4) };
            }
        }

        return (old, @new);
    }

    private static DateOnly ReferenceDay(RuleTables tables)
    {
        DateOnly[] dates = [.. tables.Mue.Select(table => table.Date), .. tables.Mpfs.Select(table => table.Date)];
        if (dates.Length == 0)
            return DateOnly.MaxValue;
        DateOnly newest = dates.Max();
        return new DateOnly(newest.Year, newest.Month - ((newest.Month - 1) % 3), 1).AddMonths(3).AddDays(-1);
    }

    [Fact]
    public void The_pairs_that_changed_account_for_the_whole_difference_of_the_rows()
    {
        int found = 0;
        for (int seed = 0; seed < Runs; seed++)
        {
            (RuleTables old, RuleTables @new) = Next(seed);
            RuleSetDiff diff = RuleSetDiff.Compare(Build(old), Build(@new));
            foreach (CareSetting setting in (CareSetting[])[CareSetting.Practitioner, CareSetting.OutpatientHospital])
            {
                PairChanges changes = diff.Pairs.Single(other => other.Setting == setting);
                string[] told =
                [
                    .. changes.Added.Select(change => $"{change.Column1} {change.Column2} added"),
                    .. changes.Ended.Select(change => $"{change.Column1} {change.Column2} ended"),
                    .. changes.IndicatorChanged.Select(change => $"{change.Column1} {change.Column2} indicator"),
                    .. changes.DatesChanged.Select(change => $"{change.Column1} {change.Column2} dates"),
                ];
                told.Order(StringComparer.Ordinal).Should().Equal(
                    ByRows(old, @new, setting).Order(StringComparer.Ordinal), (a, b) => a == b, $"seed {seed}, {setting}");
                found += told.Length;
            }
        }

        found.Should().BeGreaterThan(Runs, "or nothing was tried");
    }

    [Fact]
    public void The_pairs_in_force_become_those_of_the_newer_set_by_the_changes_told()
    {
        for (int seed = 0; seed < Runs; seed++)
        {
            (RuleTables old, RuleTables @new) = Next(seed);
            RuleSetDiff diff = RuleSetDiff.Compare(Build(old), Build(@new));
            PairChanges changes = diff.Pairs[0];
            if (!diff.Tables.Single(table => table.Table == RuleTable.PractitionerPairs).IsInBoth)
                continue;
            var pairs = InForce(old, CareSetting.Practitioner);
            foreach (PairChange change in changes.Ended)
                pairs.Remove((change.Column1, change.Column2)).Should().BeTrue();
            foreach (PairChange change in changes.Added)
                pairs.Add((change.Column1, change.Column2), change.New.InForce!.Value.Indicator);
            foreach (PairChange change in changes.IndicatorChanged)
                pairs[(change.Column1, change.Column2)] = change.New.InForce!.Value.Indicator;
            pairs.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal).Should().Equal(
                InForce(@new, CareSetting.Practitioner).OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal),
                (a, b) => a.Key == b.Key && a.Value == b.Value,
                $"seed {seed}");
        }
    }

    [Fact]
    public void The_limits_that_changed_account_for_the_whole_difference_of_the_newest_tables()
    {
        for (int seed = 0; seed < Runs; seed++)
        {
            (RuleTables old, RuleTables @new) = Next(seed);
            RuleSetDiff diff = RuleSetDiff.Compare(Build(old), Build(@new));
            foreach (UnitLimitChanges changes in diff.UnitLimits)
            {
                MueTable? before = old.Mue.Where(table => table.Setting == changes.Setting).MaxBy(table => table.Date);
                MueTable? after = @new.Mue.Where(table => table.Setting == changes.Setting).MaxBy(table => table.Date);
                string[] expected = before is null || after is null
                    ? []
                    :
                    [
                        .. before.Rows.Concat(after.Rows).Select(row => row.Code).Distinct()
                            .Where(code => Limit(before, code) != Limit(after, code))
                            .Select(code => $"{code} {Limit(before, code)} {Limit(after, code)}"),
                    ];
                changes.Added.Concat(changes.Ended).Concat(changes.Changed)
                    .Select(change => $"{change.Code} {(change.Old?.Limit, (int?)change.Old?.Mai)} "
                        + $"{(change.New?.Limit, (int?)change.New?.Mai)}")
                    .Should().BeEquivalentTo(expected, $"seed {seed}, {changes.Setting}");
            }
        }
    }

    [Fact]
    public void The_add_on_links_that_changed_account_for_the_whole_difference_of_the_rows()
    {
        for (int seed = 0; seed < Runs; seed++)
        {
            (RuleTables old, RuleTables @new) = Next(seed);
            RuleSetDiff diff = RuleSetDiff.Compare(Build(old), Build(@new));
            if (old.AddOns.Count == 0 || @new.AddOns.Count == 0)
                continue;
            HashSet<(string, string?)> before = Links(old);
            HashSet<(string, string?)> after = Links(@new);
            diff.AddOns.Added.Select(change => (change.AddOn, change.Primary))
                .Should().BeEquivalentTo(after.Except(before), $"seed {seed}");
            diff.AddOns.Ended.Select(change => (change.AddOn, change.Primary))
                .Should().BeEquivalentTo(before.Except(after), $"seed {seed}");
        }
    }

    [Fact]
    public void A_set_differs_in_nothing_from_itself()
    {
        for (int seed = 0; seed < Runs; seed++)
            RuleSetDiff.Compare(Build(RandomTables.Next(new Random(seed))), Build(RandomTables.Next(new Random(seed))))
                .Count.Should().Be(0, $"seed {seed}");
    }

    [Fact]
    public void The_embedded_set_differs_in_nothing_from_itself() =>
        RuleSetDiff.Compare(RuleSet.Embedded, RuleSet.Embedded).Count.Should().Be(0);

    private static (int?, int?) Limit(MueTable table, CodeKey code) =>
        table.Rows.Where(row => row.Code == code).Select(row => ((int?)row.Limit, (int?)row.Mai)).FirstOrDefault();

    private static HashSet<(string, string?)> Links(RuleTables tables)
    {
        DateOnly day = ReferenceDay(tables);
        return
        [
            .. tables.AddOns
                .Where(row => row.From <= day && day <= row.Through && (row.Notes & AddOnNotes.Suspended) == 0)
                .Select(row => (row.AddOn.ToString(), row.Primary.IsNone ? null : row.Primary.ToString())),
        ];
    }

    private static Dictionary<(string, string), PairIndicator> InForce(RuleTables tables, CareSetting setting)
    {
        DateOnly day = ReferenceDay(tables);
        return tables.Pairs.Where(row => row.Setting == setting && row.From <= day && day <= row.Through)
            .ToDictionary(row => (row.Column1.ToString(), row.Column2.ToString()), row => (PairIndicator)row.Indicator);
    }

    private static IEnumerable<string> ByRows(RuleTables old, RuleTables @new, CareSetting setting)
    {
        if (old.Pairs.TrueForAll(row => row.Setting != setting) || @new.Pairs.TrueForAll(row => row.Setting != setting))
            yield break;
        var before = InForce(old, setting);
        var after = InForce(@new, setting);
        ILookup<(CodeKey, CodeKey), (DateOnly, DateOnly, byte)> oldWindows = Windows(old);
        ILookup<(CodeKey, CodeKey), (DateOnly, DateOnly, byte)> newWindows = Windows(@new);
        IEnumerable<PairRow> rows = old.Pairs.Concat(@new.Pairs).Where(row => row.Setting == setting);
        foreach ((CodeKey Column1, CodeKey Column2) pair in rows.Select(row => (row.Column1, row.Column2)).Distinct())
        {
            bool was = before.TryGetValue((pair.Column1.ToString(), pair.Column2.ToString()), out PairIndicator indicator);
            bool isNow = after.TryGetValue((pair.Column1.ToString(), pair.Column2.ToString()), out PairIndicator newIndicator);
            string? change = (was, isNow) switch
            {
                (false, true) => "added",
                (true, false) => "ended",
                (true, true) when indicator != newIndicator => "indicator",
                _ => oldWindows[pair].ToHashSet().SetEquals(newWindows[pair]) ? null : "dates",
            };
            if (change is not null)
                yield return $"{pair.Column1} {pair.Column2} {change}";
        }

        ILookup<(CodeKey, CodeKey), (DateOnly, DateOnly, byte)> Windows(RuleTables tables) => tables.Pairs
            .Where(row => row.Setting == setting)
            .ToLookup(row => (row.Column1, row.Column2), row => (row.From, row.Through, row.Indicator));
    }
}
