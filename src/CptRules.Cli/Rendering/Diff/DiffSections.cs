using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>All kinds of change between two rule sets, in the order in which people are told.</summary>
internal static class DiffSections
{
    public static IEnumerable<DiffSection> Of(RuleSetDiff diff) =>
    [
        DiffSection.Of("Codes new", diff.Codes.Added, CodeChangeWords.Added),
        DiffSection.Of("Codes ended", diff.Codes.Ended, change => CodeChangeWords.Ended(change, diff.New)),
        DiffSection.Of("Codes with other dates", diff.Codes.DatesChanged, CodeChangeWords.Dates),
        .. diff.UnitLimits.SelectMany(UnitLimits),
        .. diff.Policies.SelectMany(Policy),
        DiffSection.Of("Add-on primaries added", diff.AddOns.Added, AddOnChangeWords.Added),
        DiffSection.Of("Add-on primaries ended", diff.AddOns.Ended, AddOnChangeWords.Ended),
        DiffSection.Of("Add-on codes of another type", diff.AddOns.TypesChanged, AddOnChangeWords.Type),
        DiffSection.Of("Add-on primaries restricted otherwise", diff.AddOns.RestrictionsChanged, AddOnChangeWords.Restrictions),
        DiffSection.Of("Add-on primaries with other dates", diff.AddOns.DatesChanged, AddOnChangeWords.Dates),
        .. diff.Pairs.SelectMany(Pairs),
        DiffSection.Of("Modifiers new", diff.Modifiers.Added, CodeChangeWords.Added),
        DiffSection.Of("Modifiers ended", diff.Modifiers.Ended, CodeChangeWords.Ended),
        DiffSection.Of("Modifiers with other dates", diff.Modifiers.DatesChanged, CodeChangeWords.Dates),
        .. diff.Corrections.Select(correction => DiffSection.Of(
            $"{RuleTableNames.Words(correction.Table)}, table of {DiffDates.Of(correction.Date)}: codes with other values", correction.Codes, code => code.ToString())),
    ];

    private static IEnumerable<DiffSection> UnitLimits(UnitLimitChanges changes)
    {
        string setting = SettingNames.Words(changes.Setting);
        yield return DiffSection.Of($"Unit limits new ({setting})", changes.Added, UnitLimitChangeWords.Of);
        yield return DiffSection.Of($"Unit limits gone ({setting})", changes.Ended, UnitLimitChangeWords.Of);
        yield return DiffSection.Of($"Unit limits changed ({setting})", changes.Changed, UnitLimitChangeWords.Of);
    }

    private static IEnumerable<DiffSection> Policy(PolicyChanges changes)
    {
        string name = changes.Facet.Name;
        if (!PolicyFacets.IsRow(changes.Facet))
            return [DiffSection.Of($"Fee schedule: {name} changed", changes.Items, PolicyChangeWords.Value)];
        ILookup<bool, PolicyChange> isNew = changes.Items.ToLookup(change => change.New is not null);
        return
        [
            DiffSection.Of($"Fee schedule: {name} new", [.. isNew[true]], PolicyChangeWords.RowAdded),
            DiffSection.Of($"Fee schedule: {name} gone", [.. isNew[false]], PolicyChangeWords.RowEnded),
        ];
    }

    private static IEnumerable<DiffSection> Pairs(PairChanges changes)
    {
        string setting = SettingNames.Words(changes.Setting);
        yield return DiffSection.Of($"PTP pairs added ({setting})", changes.Added, PairChangeWords.Added);
        yield return DiffSection.Of($"PTP pairs ended ({setting})", changes.Ended, PairChangeWords.Ended);
        yield return DiffSection.Of($"PTP pairs with another indicator ({setting})", changes.IndicatorChanged, PairChangeWords.Indicator);
        yield return DiffSection.Of($"PTP pairs with other dates ({setting})", changes.DatesChanged, PairChangeWords.Dates);
    }
}
